import { expect, test } from 'vitest';
import { artifacts } from '../../src/lib/atlas/artifacts/index.ts';
import { placesArtifact } from '../../src/lib/atlas/artifacts/places.ts';
import { readBuilt } from './read-built.ts';

test('there are artifacts to try', () => {
	expect(artifacts.length).toBeGreaterThan(12);
});

test.each(artifacts.map((artifact) => [artifact.name, artifact] as const))(
	'%s: what is read and written again is the same file',
	async (_, artifact) => {
		const bytes = await readBuilt(artifact.file);
		const again = artifact.encode(artifact.decode(bytes) as never);
		expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
	},
);

test('places are found without accents and in lower case, one line a place', () => {
	const places = placesArtifact.decode(
		placesArtifact.encode({
			name: ['São Paulo', 'Łódź', 'Straße', 'İzmir'],
			region: ['', 'Łódź', '', ''],
			country: ['BR', 'PL', 'DE', 'TR'],
			lng: new Float32Array(4),
			lat: new Float32Array(4),
			population: new Uint32Array(4),
			searchText: '',
		}),
	);
	expect(places.searchText).toBe('\nsao paulo\nlodz\nstrasse\nizmir');
	expect(places.region).toEqual(['', 'Łódź', '', '']);
});
