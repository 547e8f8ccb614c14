import type { Exporter } from '../exporter.ts';
import { siteCells, siteHeader } from '../rows/field-cells.ts';
import { csvText } from '../formats/csv.ts';

/** The sites as a table; unknown values stay blank. Notices have no place in a table and travel in the other formats. */
export const csv = {
	id: 'csv',
	titleKey: 'export_csv_title',
	extension: 'csv',
	mime: 'text/csv',
	write({ plan }) {
		const rows = plan.sites.map((site) => siteCells(site).map(cellText));
		return csvText({ rows: [[...siteHeader], ...rows], delimiter: ',' });
	},
} as const satisfies Exporter;

/** A text that already begins with our mark gets a second one, so that reading it back takes one off. */
function cellText(value: string | number | null): string {
	const text = String(value ?? '');
	return /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
