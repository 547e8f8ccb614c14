import type { Importer } from '../importer.ts';
import { geojson } from './geojson.ts';
import { planJson } from './plan-json.ts';
import { table } from './table.ts';

/** Every way in, the surest to recognize first: any text could be a table. */
export const importers = [planJson, geojson, table] as const satisfies readonly Importer[];
export type ImporterId = (typeof importers)[number]['id'];
