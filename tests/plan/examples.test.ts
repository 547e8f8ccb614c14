import { expect, test } from 'vitest';
import { campusSite, googlePue } from '../../src/lib/plan/examples/campus-site.ts';
import { examples } from '../../src/lib/plan/examples/index.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { planText } from '../../src/lib/plan/save.ts';
import { valueOf } from '../fixtures/result.ts';

test.each(examples)('the example $id opens from its own file', ({ plan }) => {
	expect(valueOf(openPlan(planText(plan)))).toEqual(plan);
});

test.each(examples.flatMap(({ plan }) => plan.sites))('$name says where its figures are from', ({ note }) => {
	expect(note.length).toBeGreaterThan(0);
});

test('a campus cites its source, its licence and what is assumed', () => {
	const { note } = campusSite({
		id: 'a',
		name: 'A',
		campus: 'Google A',
		position: [-95, 41],
		precisionKm: 0.5,
		todayItMw: 237,
		plannedItMw: 395,
		plannedDate: null,
		...googlePue,
	});
	expect(note).toContain('Epoch AI, "Data on Frontier AI Data Centers"');
	expect(note).toContain('CC BY 4.0');
	expect(note).toContain('Position good to 0.5 km');
	expect(note).toContain('PUE 1.1 is an assumption');
	expect(note).toContain('IT power today (October 2026): 237 MW. Planned: 395 MW, no date given');
});
