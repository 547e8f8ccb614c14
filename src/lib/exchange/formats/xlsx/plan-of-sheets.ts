import { anySiteFields } from '../../../plan/fields/index.ts';
import type { TableCell } from '../../rows/import-table.ts';
import { geometryOfWkt } from '../wkt.ts';
import type { Sheet } from './workbook.ts';

type Item = Record<string, unknown>;

/** The plan as our workbook took it apart; still unchecked, for `openPlan`. */
export function planOfSheets(sheets: readonly Sheet[]): Item {
	const rows = (wanted: string) => sheets.find(({ name }) => name === wanted)?.rows ?? [];
	const plan = rows('Plan')
		.slice(1)
		.filter(([key]) => key !== 'notice')
		.map(([key, ...cells]) => [String(key), told(String(key), cells)] as const);
	return {
		...Object.fromEntries(plan),
		sites: items(rows('Sites')).map(({ lat, lng, ...site }) => ({
			...withBlankTexts(site),
			position: [lng, lat],
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
	};
}

function items(rows: readonly TableCell[][]): Item[] {
	const [header = [], ...body] = rows;
	return body.map((row) => Object.fromEntries(header.map((key, i) => [String(key), row[i] ?? null])));
}

/** A blank cell is no value, where a field knows none then it is an empty text. */
function withBlankTexts(site: Item): Item {
	const texts = anySiteFields.filter(({ initial }) => initial === '').map(({ id }) => [id, site[id] ?? '']);
	return { ...site, ...Object.fromEntries(texts) };
}

function coordinates(geometry: unknown): unknown {
	const shape = geometryOfWkt(String(geometry ?? ''));
	return shape.kind === 'none' ? null : shape.coordinates;
}

/** What stands behind a key: a list or an object as the JSON it was written as, else the cell. */
function told(key: string, cells: TableCell[]): unknown {
	const text = cells.map((cell) => cell ?? '').join('');
	if (key === 'name' || key === 'note' || !/^[[{]/.test(text)) return cells[0] ?? '';
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
