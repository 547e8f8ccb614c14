import { expect, test } from 'vitest';
import { mixArtifact } from '../../src/lib/atlas/artifacts/mix.ts';
import { writeBinary } from '../../src/lib/atlas/binary.ts';
import { loadAtlas } from '../../src/lib/atlas/load.ts';
import { Manifest } from '../../src/lib/atlas/manifest.ts';
import { readBuilt } from './read-built.ts';

/** The built atlas with one file changed. */
const withFile = (name: string, bytes: () => Uint8Array | Promise<Uint8Array>) => async (file: string) =>
	file === name ? bytes() : readBuilt(file);

test('the built atlas loads, with the edition of its manifest', async () => {
	const manifest = Manifest.parse(JSON.parse(new TextDecoder().decode(await readBuilt('manifest.json'))));
	const atlas = await loadAtlas(readBuilt);
	if (!atlas.ok) throw new Error(JSON.stringify(atlas.problems));
	expect(atlas.value.edition).toBe(manifest.edition);
	expect(atlas.value.zones.id.length).toBe(atlas.value.mix.intensityGPerKwh.length);
});

test('a missing file is a problem that names the file and the reason', async () => {
	const read = withFile('operators.bin', () => Promise.reject(new Error('404 Not Found')));
	expect(await loadAtlas(read)).toEqual({
		ok: false,
		problems: [
			{
				at: 'operators.bin',
				key: 'atlas_missing',
				values: { file: 'operators.bin', reason: '404 Not Found' },
			},
		],
	});
});

test('an artifact of a later version is a problem that says found and expected', async () => {
	const later = writeBinary({ name: 'mix', version: 99, file: 'mix.bin' }, {});
	const result = await loadAtlas(withFile('mix.bin', () => later));
	expect(result.ok || result.problems.map(({ key, values }) => [key, values['reason']])).toEqual([
		['atlas_unreadable', `mix.bin: got v99 data when expected v${mixArtifact.version}`],
	]);
});

test('every file that is wrong is named, not only the first', async () => {
	const result = await loadAtlas(() => Promise.reject(new Error('offline')));
	expect(result.ok || result.problems.map(({ at }) => at)).toEqual([
		'manifest.json',
		'zones.bin',
		'operators.bin',
		'mix.bin',
	]);
});

test('a manifest without an edition is a problem', async () => {
	const result = await loadAtlas(withFile('manifest.json', () => new TextEncoder().encode('{"edition":7}')));
	expect(result.ok || result.problems.map(({ key }) => key)).toEqual(['atlas_unreadable']);
});

test('a mix with other zones than the zones is a problem', async () => {
	const mix = mixArtifact.decode(await readBuilt('mix.bin'));
	const short = mixArtifact.encode({ ...mix, intensityGPerKwh: mix.intensityGPerKwh.slice(1) });
	const result = await loadAtlas(withFile('mix.bin', () => short));
	expect(result.ok || result.problems[0]!.values['reason']).toMatch(
		/mix\.bin: got \d+ zones when expected \d+/,
	);
});
