import type { Importer } from '../importer.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { kmz } from './kmz.ts';
import { planJson } from './plan-json.ts';
import { shapefile } from './shapefile.ts';
import { table } from './table.ts';
import { xlsx } from './xlsx.ts';

/** Every way in, the surest to recognize first: any text could be a table. */
export const importers = [
	planJson,
	geojson,
	xlsx,
	shapefile,
	kmz,
	kml,
	table,
] as const satisfies readonly Importer[];
/** Id of a way in. */
export type ImporterId = (typeof importers)[number]['id'];
