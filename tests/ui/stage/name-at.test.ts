import { expect, test } from 'vitest';
import type { Places } from '../../../src/lib/atlas/artifacts/places.ts';
import { placeLeft } from '../../../src/lib/ui/stage/name-at.ts';

const places: Places = {
	name: ['Omaha', 'Lincoln'],
	region: ['Nebraska', 'Nebraska'],
	country: ['US', 'US'],
	lng: Float32Array.of(-95.94, -96.67),
	lat: Float32Array.of(41.26, 40.81),
	population: Uint32Array.of(486_000, 291_000),
	searchText: '\nomaha\nlincoln',
};

test('a site named after its town says so when it is moved to another; a name of the user never does', () => {
	const [omaha, lincoln] = [[-95.94, 41.26], [-96.67, 40.81]] as const; // prettier-ignore
	expect(placeLeft(places, 'Omaha, Nebraska', [...omaha], [...lincoln])).toBe('Lincoln, Nebraska');
	expect(placeLeft(places, 'Omaha', [...omaha], [0, 0])).toBe('0.000, 0.000');
	expect(placeLeft(places, 'Omaha', [...omaha], [-95.9, 41.2])).toBeNull();
	expect(placeLeft(places, 'Campus One', [...omaha], [...lincoln])).toBeNull();
	expect(placeLeft(null, 'Omaha', [...omaha], [...lincoln])).toBeNull();
});
