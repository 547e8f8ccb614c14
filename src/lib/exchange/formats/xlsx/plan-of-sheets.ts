import type { TableCell } from '../../rows/import-table.ts';
import { geometryOfWkt } from '../wkt.ts';
import type { Sheet } from './workbook.ts';

type Item = Record<string, unknown>;

/** The plan as our workbook took it apart; still unchecked, for `openPlan`. */
export function planOfSheets(sheets: readonly Sheet[]): Item {
	const rows = (wanted: string) => sheets.find(({ name }) => name === wanted)?.rows ?? [];
	const plan = new Map(rows('Plan').map(([key, ...cells]) => [key, cells]));
	const value = (key: string) => plan.get(key)?.[0] ?? '';
	return {
		format: value('format'),
		version: value('version'),
		name: value('name'),
		note: value('note'),
		atlas: value('atlas'),
		sites: items(rows('Sites')).map(({ lat, lng, note, ...site }) => ({
			...site,
			position: [lng, lat],
			note: note ?? '',
		})),
		links: items(rows('Links')).map(({ kind, geometry, ...link }) => ({
			...link,
			route: kind === 'straight' ? null : coordinates(geometry),
		})),
		areas: items(rows('Areas')).map(({ geometry, note, ...area }) => ({
			...area,
			polygons: coordinates(geometry),
			note: note ?? '',
		})),
		scenarios: json(plan.get('scenarios')),
		judgements: json(plan.get('judgements')),
	};
}

function items(rows: readonly TableCell[][]): Item[] {
	const [header = [], ...body] = rows;
	return body.map((row) => Object.fromEntries(header.map((key, i) => [String(key), row[i] ?? null])));
}

function coordinates(geometry: unknown): unknown {
	const shape = geometryOfWkt(String(geometry ?? ''));
	return shape.kind === 'none' ? null : shape.coordinates;
}

function json(cells: TableCell[] | undefined): unknown {
	try {
		return JSON.parse((cells ?? []).join(''));
	} catch {
		return null;
	}
}
