import type { Manifest } from '$lib/atlas/manifest.ts';
import { m } from '$lib/i18n/compiled/messages.js';
import { say } from '$lib/i18n/say.ts';
import { vintageWords } from '$lib/i18n/vintage-words.ts';
import type { Scenario } from '$lib/plan/scenario.ts';
import { rangeIn } from '$lib/planning/assumptions/assumed.ts';
import { cited, sourceOf } from '$lib/planning/assumptions/bibliography.ts';
import { register } from '$lib/planning/assumptions/index.ts';
import type { Assumption } from '$lib/planning/assumption.ts';
import type { Grounds } from '$lib/planning/explain/explanation.ts';
import { full } from './format.ts';

/** What a line of a formula stands on, a sentence each: notes, papers, whose data, and the assumptions with the value that holds. */
export function groundsText(
	{ noteKeys = [], sources = [], data = [], assumptions = [] }: Grounds,
	{ assumptions: said, manifest }: Pick<Scenario, 'assumptions'> & { manifest: Manifest | null },
): string[] {
	const published = [
		...sources.map((id) => `${sourceOf(id).title} (${cited(id)})`),
		...data.map((id) => {
			const source = manifest?.sources.find((each) => each.id === id);
			return source ? `${source.publisher}, ${vintageWords(source.vintage)}` : m.artifact_other();
		}),
	];
	const assumed = register
		.filter(({ id }) => assumptions.includes(id))
		.map((assumption: Assumption) => {
			const own = Object.hasOwn(said, assumption.id) ? said[assumption.id] : undefined;
			const { value } = rangeIn(assumption, own);
			const isChanged = value !== assumption.value;
			const number = `${full(value, assumption.digits)}${assumption.unit ? ` ${assumption.unit}` : ''}`;
			return `${say(assumption.titleKey)} ${number}${isChanged ? ` (${m.assumption_changed_here()})` : ''}`;
		});
	return [
		...noteKeys.map((key) => say(key)),
		...published.map((source) => `${m.formula_source()} ${source}`),
		...(assumed.length > 0 ? [`${m.formula_assumptions()} ${assumed.join('; ')}`] : []),
	];
}
