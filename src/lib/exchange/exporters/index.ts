import type { Exporter } from '../exporter.ts';
import { csv } from './csv.ts';
import { geojson } from './geojson.ts';
import { kml } from './kml.ts';
import { planJson } from './plan-json.ts';
import { shapefile } from './shapefile.ts';
import { xlsx } from './xlsx.ts';

/** Every way out, in the order of the menu. */
export const exporters = [
	planJson,
	geojson,
	csv,
	xlsx,
	kml,
	shapefile,
] as const satisfies readonly Exporter[];
/** Id of a way out, as `export --format` names it. */
export type ExporterId = (typeof exporters)[number]['id'];
