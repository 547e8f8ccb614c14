import { expect, test } from 'vitest';
import type { Campuses } from '../../../src/lib/atlas/artifacts/campuses.ts';
import { siteOfCampus } from '../../../src/lib/ui/from-atlas/site-of-campus.ts';

const campuses = {
	name: ['Both', 'Today', 'Neither'],
	lng: Float64Array.of(-97, 10, 0),
	lat: Float64Array.of(32, 50, 0),
	itMw: Float32Array.of(200, 80, NaN),
	plannedItMw: Float32Array.of(1200, NaN, NaN),
	plannedDate: ['2028-05', '', ''],
} as unknown as Campuses;

test('a campus brings what is announced with its year, else what stands today, and never invents', () => {
	expect(siteOfCampus(campuses, 0)).toMatchObject({
		name: 'Both',
		position: [-97, 32],
		itMw: 1200,
		year: 2028,
	});
	expect(siteOfCampus(campuses, 0).note).toContain('200');
	expect(siteOfCampus(campuses, 1)).toMatchObject({ itMw: 80, year: null });
	expect(siteOfCampus(campuses, 2)).toMatchObject({ itMw: null, year: null });
});
