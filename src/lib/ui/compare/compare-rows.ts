import { m } from '$lib/i18n/compiled/messages.js';
import { say } from '$lib/i18n/say.ts';
import { criteria } from '$lib/planning/criteria/index.ts';
import type { Criterion, CriterionGroup } from '$lib/planning/criterion.ts';
import type { Evaluation } from '$lib/planning/evaluation.ts';
import { criterionDigits, criterionText } from '../criterion-text.ts';
import { fixed, power } from '../format.ts';

/** One result of two plans beside each other, in words. */
export type CompareRow = {
	id: string;
	title: string;
	group: CriterionGroup | null;
	/** Of the other plan, and of the open one; null = no data. */
	other: string | null;
	own: string | null;
	/** What the open plan has more or less of. */
	difference: string;
	better: 'other' | 'own' | null;
	/** What each value counts, where the two count different things; else ''. */
	counts: { other: string; own: string };
};

/** All results of two plans: score and power first, then each criterion. Only what is written counts as a difference. */
export function compareRows(other: Evaluation, own: Evaluation): CompareRow[] {
	return [
		score(other, own),
		{
			...facts(
				power(other.totalItMw),
				power(own.totalItMw),
				Math.round(own.totalItMw) - Math.round(other.totalItMw),
				0,
			),
			...total,
		},
		...criteria.map((criterion) => judged(criterion, other, own)),
	];
}

const none = { other: '', own: '' };
const total = { id: 'power', title: m.total_it(), group: null, better: null, counts: none } as const;

function score(other: Evaluation, own: Evaluation): CompareRow {
	const head = { id: 'score', title: m.score_title(), group: null, counts: none };
	if (other.score === null || own.score === null) {
		const text = ({ score }: Evaluation) => (score === null ? null : fixed(score));
		return { ...head, other: text(other), own: text(own), difference: m.compare_unknown(), better: null };
	}
	const [a, b] = [Math.round(other.score), Math.round(own.score)];
	const overlap = ends(other).low <= ends(own).high && ends(own).low <= ends(other).high;
	const words = a === b ? m.compare_same() : pointWords(b - a, 0);
	return {
		...head,
		other: fixed(a),
		own: fixed(b),
		difference: a !== b && overlap ? m.compare_close({ difference: words }) : words,
		better: a === b || overlap ? null : b > a ? 'own' : 'other',
	};
}

function ends({ score, scoreLow, scoreHigh }: Evaluation): { low: number; high: number } {
	return { low: scoreLow ?? score!, high: scoreHigh ?? score! };
}

function judged(criterion: Criterion, other: Evaluation, own: Evaluation): CompareRow {
	const value = ({ criteria }: Evaluation) => criteria.find(({ id }) => id === criterion.id)?.value ?? null;
	const [a, b] = [value(other), value(own)];
	const note = (evaluation: Evaluation) => {
		const key = criterion.noteOf?.(evaluation);
		return key ? say(key) : '';
	};
	const [left, right] = [note(other), note(own)];
	const counts = left === right ? none : { other: left, own: right };
	const head = { id: criterion.id, title: say(criterion.titleKey), group: criterion.group, counts };
	const written = (each: number) => criterionText(criterion, each);
	if (a === null || b === null) {
		const text = (each: number | null) => (each === null ? null : joined(written(each)));
		return { ...head, other: text(a), own: text(b), difference: m.compare_unknown(), better: null };
	}
	const digits = (each: number) => criterionDigits(criterion, each);
	const shown = (each: number) => rounded(criterion.unit === 'share' ? each * 100 : each, digits(each));
	const row = facts(written(a), written(b), shown(b) - shown(a), Math.max(digits(a), digits(b)));
	// Values that count different things are not set against each other.
	const isSame = row.other === row.own || counts.other !== counts.own;
	const isHigher = b > a === (criterion.better === 'higher');
	return { ...head, ...row, better: isSame ? null : isHigher ? 'own' : 'other' };
}

type Text = { value: string; unit: string };

/** `step` is from the one to the other as they are written, so that a reader who subtracts them finds the same. */
function facts(a: Text, b: Text, step: number, digits: number) {
	const [other, own] = [joined(a), joined(b)];
	if (other === own) return { other, own, difference: m.compare_same() };
	if (b.unit === '%') return { other, own, difference: pointWords(step, digits) };
	// Two units, such as MW and GW: the first one's, as nothing is lost in it.
	const unit = a.unit === b.unit && b.unit !== 'GW' ? b.unit : 'MW';
	const amount = `${fixed(Math.abs(step), digits)} ${unit}`.trim();
	return { other, own, difference: step < 0 ? m.compare_less({ amount }) : m.compare_more({ amount }) };
}

function pointWords(step: number, digits: number): string {
	const amount = fixed(Math.abs(step), digits);
	return step < 0 ? m.compare_points_less({ amount }) : m.compare_points_more({ amount });
}

function joined({ value, unit }: Text): string {
	return `${value} ${unit}`.trim();
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
