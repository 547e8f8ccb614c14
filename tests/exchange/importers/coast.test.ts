import { beforeAll, expect, test } from 'vitest';
import { zonesArtifact } from '../../../src/lib/atlas/artifacts/zones.ts';
import { loadArtifact } from '../../../src/lib/atlas/load.ts';
import type { PolygonSet } from '../../../src/lib/geo/polygon-set.ts';
import { firstChoice, takeReport } from '../../../src/lib/exchange/take-report.ts';
import { isLand } from '../../../src/lib/planning/grid/is-land.ts';
import { readRows } from '../../../src/lib/ui/table/paste/read-paste.ts';
import { readBuilt } from '../../atlas/read-built.ts';
import { valueOf } from '../../fixtures/result.ts';
import { allTaken, emptyPlan, reportOf } from '../read-report.ts';

let land: PolygonSet;
beforeAll(async () => {
	land = valueOf(await loadArtifact(readBuilt, zonesArtifact)).shape;
});

/** Harbors, piers, deltas, filled land and islets, latitude first. */
const coast: [string, number, number][] = [
	['Genoa port hall', 44.405, 8.944],
	['Mombasa landing', -4.055, 39.664],
	['Ras Al Khaimah', 25.79, 55.943],
	['Maasvlakte 2', 51.96, 3.99],
	['Palm Jumeirah', 25.119, 55.117],
	['Kansai airport', 34.43, 135.23],
	['Chek Lap Kok', 22.31, 113.92],
	['Tuas', 1.24, 103.63],
	['Southend pier', 51.514, 0.722],
	['Danube delta', 45.16, 29.66],
	['Venice Lido', 45.41, 12.37],
	['Key West', 24.555, -81.78],
	['Lagos Eko Atlantic', 6.41, 3.41],
	['Doha Pearl', 25.37, 51.55],
	['Frankfurt', 50.11, 8.68],
];

test('a site on the coast stays where it is written, from a file and from a paste', () => {
	const rows = coast.map(([name, lat, lng]) => [name, String(lat), String(lng)]);
	const csv = ['name,lat,lon', ...rows.map((cells) => cells.join(','))].join('\n');
	const sites = allTaken(reportOf('coast.csv', csv, { land })).sites;
	expect(sites.map(({ name, position: [lng, lat] }) => [name, lat, lng])).toEqual(coast);
	const cells = { decimalComma: false, zones: null, operators: null };
	const context = {
		import: { land },
		cells,
		headings: new Map(),
		found: () => ({ zone: null, operator: null }),
	};
	const pasted = readRows(emptyPlan, [['Name', 'Latitude', 'Longitude'], ...rows], context, {
		matches: true,
	}).rows;
	expect(
		pasted.map(({ take, added }) => [take, added?.draft?.kind === 'site' && added.draft.site.position]),
	).toEqual(coast.map(([, lat, lng]) => [true, [lng, lat]]));
});

test('a shape is swapped for its whole, not for its first corner, and never unasked', () => {
	const shape = (ring: number[][]) =>
		JSON.stringify({
			type: 'Feature',
			properties: { name: 'A' },
			geometry: { type: 'Polygon', coordinates: [ring] },
		});
	const coastal = reportOf('a.geojson', shape([[9.3, 2], [11.3, 2.2], [11.3, 1], [9.8, 1], [9.3, 2]]), { land }); // prettier-ignore
	expect(coastal.rows[0]).toMatchObject({ status: 'taken', swap: null });
	const iowa = reportOf('b.geojson', shape([[41, -93], [42, -93], [42, -94], [41, -93]]), { land }); // prettier-ignore
	expect(iowa.rows[0]).toMatchObject({
		status: 'proposed',
		swap: { problems: [{ key: 'import_swapped_range' }] },
	});
	expect(firstChoice(iowa, { withProposals: true }).accepted.size).toBe(0);
	const sea = reportOf('c.geojson', shape([[-30, 40], [-31, 40], [-31, 41], [-30, 40]]), { land }); // prettier-ignore
	expect(sea.rows[0]!.swap).toBeNull();
});

test('a site that is swapped and lacks a readable power is asked each by itself', () => {
	const report = reportOf('a.csv', 'name,lat,lon,MW\nA,-93.6,41.6,many\nB,-20,41.6,many\nC,8,-140,5', {
		land,
	});
	const positions = (swapped: number[]) => {
		const choice = firstChoice(report, { withProposals: true });
		const accepted = new Set([...choice.accepted, ...swapped]);
		return valueOf(
			takeReport(emptyPlan, report, { ...choice, accepted, swapped: new Set(swapped) }),
		).sites.map(({ name, position }) => [name, position]);
	};
	expect(positions([])).toEqual([['B', [41.6, -20]], ['C', [-140, 8]]]); // prettier-ignore
	expect(positions([0])).toEqual([['A', [-93.6, 41.6]], ['B', [41.6, -20]], ['C', [-140, 8]]]); // prettier-ignore
});

test('land is within the reach of a harbor and not the open sea', () => {
	for (const [name, lat, lng] of coast.filter(([name]) => !['Kansai airport', 'Tuas'].includes(name)))
		expect(isLand(land, lng, lat), name).toBe(true);
	for (const [lat, lng] of [[0, 0], [40, -40], [26, -90], [-60, -100]] as const) expect(isLand(land, lng, lat)).toBe(false); // prettier-ignore
});
