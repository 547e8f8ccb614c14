import { expect, test } from 'vitest';
import { examples } from '../../src/lib/plan/examples/index.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { planText } from '../../src/lib/plan/save.ts';
import { valueOf } from '../fixtures/result.ts';

test.each(examples)('the example $id opens from its own file', ({ plan }) => {
	expect(valueOf(openPlan(planText(plan)))).toEqual(plan);
});

test.each(examples.flatMap(({ plan }) => plan.sites))(
	'$name cites its source, its licence and what is assumed',
	(site) => {
		expect(site.note).toContain('Epoch AI, "Data on Frontier AI Data Centers"');
		expect(site.note).toContain('CC BY 4.0');
		expect(site.note).toMatch(/Position good to [\d.]+ km/);
		expect(site.note).toMatch(/PUE [\d.]+ is an assumption/);
		expect(site.note).toMatch(/IT power today .*\. Planned: \d+ MW/);
	},
);
