import { expect, test } from 'vitest';
import { exporters } from '../../src/lib/exchange/exporters/index.ts';
import { fairwater } from '../../src/lib/plan/examples/fairwater.ts';
import { planText } from '../../src/lib/plan/save.ts';
import { comingBack } from '../exchange/coming-back.ts';
import { ran } from './run.ts';

test.each(exporters.map(({ id }) => id))(
	'an example goes out as %s, and comes in again where that is read',
	async (id) => {
		const { code, out, bytes, error } = await ran(['export', 'example:fairwater', '--format', id]);
		expect([code, error]).toEqual([0, '']);
		const content = bytes['-'] ?? out;
		expect(content.length).toBeGreaterThan(0);
		if (!comingBack.some((way) => way.id === id)) return;
		const again = await ran(['export', 'x', '--format', 'plan'], { x: content });
		expect([again.code, again.error]).toEqual([0, '']);
		const whole = ['plan', 'geojson', 'xlsx'].includes(id);
		if (whole) expect(again.out).toBe(planText(fairwater));
		else expect(again.out).toContain('Mount Pleasant');
	},
);

test('GeoJSON carries the evaluation; --out writes a file and nothing to the screen', async () => {
	const { out, written } = await ran([
		'export',
		'example:fairwater',
		'--format',
		'geojson',
		'--out',
		'a.json',
	]);
	expect(out).toBe('');
	const { loadstar } = JSON.parse(written['a.json']!) as { loadstar: { evaluation: { score: number } } };
	expect(loadstar.evaluation.score).toBeGreaterThan(0);
});

test('rows that cannot be taken are left out and said: exit 2', async () => {
	const files = { 'a.csv': 'name,lat,lon\nA,41,-95\nB,x,-95\n' };
	const { code, out, error } = await ran(['export', 'a.csv', '--format', 'csv'], files);
	expect([code, error]).toEqual([2, '1 rows were left out; loadstar check a.csv says why.\n']);
	expect(out.split('\n').length).toBe(3);
});

test.each([
	[['export', 'example:fairwater'], 'Give --format with one of: plan, geojson, csv'],
	[['export', 'example:fairwater', '--format', 'dwg'], 'Give --format with one of'],
	[['export', 'nowhere', '--format', 'csv'], 'could not be read'],
	[['export', 'example:fairwater', '--format', 'csv', '--out', 'no/where.csv'], 'could not be written'],
])('%j is refused with 1', async (args, sentence) => {
	const { code, error } = await ran(args);
	expect(code).toBe(1);
	expect(error).toContain(sentence);
});
