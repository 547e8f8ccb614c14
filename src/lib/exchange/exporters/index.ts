import type { Exporter } from '../exporter.ts';
import { csv } from './csv.ts';
import { geojson } from './geojson.ts';
import { planJson } from './plan-json.ts';

/** Every way out, in the order of the menu. */
export const exporters = [planJson, geojson, csv] as const satisfies readonly Exporter[];
export type ExporterId = (typeof exporters)[number]['id'];
