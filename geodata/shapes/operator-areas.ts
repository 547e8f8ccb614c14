import type { MultiPolygon } from 'geojson';
import type { ReadRaw } from '../builder.ts';
import { table } from '../parse.ts';
import { countries } from './countries.ts';
import { partition } from './partition.ts';
import { multiPolygonOfWkt } from './wkt.ts';

export type OperatorArea = { id: string; name: string; area: MultiPolygon };

/** Transmission planning regions of ReEDS (`transreg`) in full words. */
const names: Record<string, string> = {
	CAISO: 'California ISO (CAISO)',
	ERCOT: 'Electric Reliability Council of Texas (ERCOT)',
	FRCC: 'Florida Reliability Coordinating Council (FRCC)',
	ISONE: 'ISO New England (ISO-NE)',
	MISO: 'Midcontinent ISO (MISO)',
	NYISO: 'New York ISO (NYISO)',
	NorthernGrid: 'NorthernGrid (Northwest)',
	PJM: 'PJM Interconnection',
	SERTP: 'Southeastern Regional Transmission Planning (SERTP)',
	SPP: 'Southwest Power Pool (SPP)',
	WestConnect: 'WestConnect (Southwest)',
};

const known = new WeakMap<ReadRaw, OperatorArea[]>();

/** Areas of the grid operators and planning regions of the contiguous US, by id: ReEDS balancing areas joined, at the land's coast. */
export function operatorAreas(read: ReadRaw): OperatorArea[] {
	let areas = known.get(read);
	if (!areas) known.set(read, (areas = drawOperators(read)));
	return areas;
}

function drawOperators(read: ReadRaw): OperatorArea[] {
	const regionOf = new Map(
		table(read('reeds', 'hierarchy.csv'))
			.filter((row) => row['country'] === 'USA')
			.map((row) => [row['ba']!, row['transreg']!]),
	);
	const drawn = new Map<string, MultiPolygon>();
	for (const row of table(read('reeds', 'US_CAN_MEX_PCA_polygons.csv.gz'))) {
		const id = regionOf.get(row['rb']!);
		if (!id) continue;
		if (!names[id]) throw new Error(`reeds: ${id} has no name in geodata/shapes/operator-areas.ts`);
		const area = drawn.get(id) ?? { type: 'MultiPolygon', coordinates: [] };
		area.coordinates.push(...multiPolygonOfWkt(row['WKT']!).coordinates);
		drawn.set(id, area);
	}
	const ids = [...drawn.keys()].sort();
	const us = countries(read).find(({ alpha2 }) => alpha2 === 'US')!;
	const areas = partition(
		{ type: 'MultiPolygon', coordinates: us.area.coordinates.filter(contiguous) },
		ids.map((id) => drawn.get(id)!),
	);
	return ids.map((id, i) => ({ id, name: names[id]!, area: areas[i]! }));
}

/** Not Alaska, not Hawaii. */
function contiguous(polygon: number[][][]): boolean {
	const [lng, lat] = polygon[0]![0]!;
	return lng! > -126 && lng! < -66 && lat! > 24 && lat! < 50;
}
