import { fieldsOf, type FieldList } from '../../../plan/fields/fields-of.ts';
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
			...withBlankTexts('sites', site),
			position: [lng, lat],
		})),
		links: items(rows('Links')).map(({ kind, geometry, ...link }) => ({
			...withBlankTexts('links', link),
			route: kind === 'straight' ? null : coordinates(geometry),
		})),
		areas: items(rows('Areas')).map(({ geometry, ...area }) => ({
			...withBlankTexts('areas', area),
			polygons: coordinates(geometry),
		})),
	};
}

function items(rows: readonly TableCell[][]): Item[] {
	const [header = [], ...body] = rows;
	return body.map((row) => Object.fromEntries(header.map((key, i) => [String(key), row[i] ?? null])));
}

/** A blank cell is no value, where a field knows none then it is an empty text. */
function withBlankTexts(list: FieldList, item: Item): Item {
	const texts = fieldsOf[list].all.filter(({ initial }) => initial === '');
	return { ...item, ...Object.fromEntries(texts.map(({ id }) => [id, item[id] ?? ''])) };
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
