import { fail, ok, problem, type Result } from '../../base/result.ts';
import { HISTORY_MAX, type EditLabel, type History } from './history.ts';
import { jsonChange, withChange, type Change, type Json } from './json-changes.ts';
import { openPlan } from '../open.ts';
import { PLAN_TEXT_MAX, PLAN_VERSION, type Plan } from '../plan.ts';

const FORMAT = 'loadstar-history';
const VERSION = 1;
/** Longest text of the steps after the first plan, characters; the oldest steps fall off before it. */
const STEPS_TEXT_MAX = 4_000_000;

type StepText = [label: EditLabel | null, change: Change | 0];

/** The history as text: the oldest plan whole, then what each step changed. */
export function historyText({ steps, present }: History): string {
	const changes = steps.map(({ plan, label }, i): StepText => {
		const change = i === 0 ? null : jsonChange(asJson(steps[i - 1]!.plan), asJson(plan));
		return [label, change ?? 0];
	});
	const texts = changes.map((step) => JSON.stringify(step));
	let [first, left] = [0, texts.reduce((sum, text) => sum + text.length, 0)];
	for (; left > STEPS_TEXT_MAX && first < present; first++) left -= texts[first]!.length;
	const kept = changes.slice(first).map(([label, change], i): StepText => [label, i === 0 ? 0 : change]);
	const head = { format: FORMAT, version: VERSION, present: present - first, first: steps[first]!.plan };
	return JSON.stringify({ ...head, steps: kept });
}

/**
 * The history of a stored text, each plan of it through `openPlan`; a problem when it is damaged, and then it begins anew.
 * `isOurs`: the store vouches by a checksum that this release wrote the text. Then the first and the present plan are
 * looked at and the steps between are taken as written: 200 steps of 2,000 sites would take seconds.
 */
export function openHistory(input: unknown, isOurs = false): Result<History> {
	const stored = readStored(input);
	if (!stored) return damaged('start');
	const { first, present, steps } = stored;
	const opened = openPlan(first);
	if (!opened.ok) return damaged('first');
	const plans: History['steps'][number][] = [];
	const isPresentVersion = (first as { version?: unknown }).version === PLAN_VERSION;
	const asWritten = isOurs && isPresentVersion;
	const next = asWritten ? changedAsWritten : isPresentVersion ? changedPlan : changedOlder(first as Json);
	let plan = opened.value;
	for (const [i, step] of steps.entries()) {
		const at = `steps.${i}`;
		if (!Array.isArray(step) || step.length !== 2) return damaged(at);
		const label = labelOf(step[0]);
		if (label === undefined) return damaged(`${at}.label`);
		if (step[1] !== 0) {
			const changed = next(plan, step[1]);
			if (!changed) return damaged(at);
			plan = changed;
		}
		plans.push({ plan, label });
	}
	if (asWritten && !openPlan(plans[present]!.plan).ok) return damaged(`steps.${present}`);
	return ok({ steps: plans, present });
}

function readStored(input: unknown): { first: unknown; present: number; steps: unknown[] } | null {
	const json = typeof input === 'string' ? parsed(input) : input;
	if (typeof json !== 'object' || json === null) return null;
	const { format, version, first, present, steps } = json as Record<string, unknown>;
	if (format !== FORMAT || version !== VERSION || !Array.isArray(steps)) return null;
	const isPlace = typeof present === 'number' && Number.isInteger(present) && present >= 0;
	if (!isPlace || present >= steps.length || steps.length > HISTORY_MAX) return null;
	return { first, present, steps };
}

function parsed(text: string): unknown {
	if (text.length > PLAN_TEXT_MAX + STEPS_TEXT_MAX) return null;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return null;
	}
}

/** The next plan; it shares with the one before what did not change. */
function changedPlan(plan: Plan, change: unknown): Plan | null {
	const next = withChange(asJson(plan), change);
	const opened = next ? openPlan(next.value) : null;
	if (!next || !opened?.ok) return null;
	const isWhole = jsonChange(next.value, asJson(opened.value)) === null;
	return isWhole ? (next.value as unknown as Plan) : opened.value;
}

/** The steps of an older release change its own JSON, so that is what they are followed on; each plan of it is opened anew. */
function changedOlder(first: Json): (plan: Plan, change: unknown) => Plan | null {
	let json = first;
	return (plan, change) => {
		const next = withChange(json, change);
		const opened = next ? openPlan(next.value) : null;
		if (!next || !opened?.ok) return null;
		json = next.value;
		const difference = jsonChange(asJson(plan), asJson(opened.value));
		return difference ? changedAsWritten(plan, difference) : plan;
	};
}

function changedAsWritten(plan: Plan, change: unknown): Plan | null {
	return (withChange(asJson(plan), change)?.value as Plan | undefined) ?? null;
}

function labelOf(input: unknown): EditLabel | null | undefined {
	if (input === null) return null;
	if (typeof input !== 'object') return undefined;
	const { key, values, words } = input as Record<string, unknown>;
	if (!isKey(key) || !isRecord(values) || (words !== undefined && !isRecord(words))) return undefined;
	const isPlain = Object.values(values).every((each) => typeof each === 'string' || typeof each === 'number');
	if (!isPlain || !Object.values(words ?? {}).every(isKey)) return undefined;
	// An older key that the catalog no longer has is shown as it is.
	return { key, values: { ...values }, ...(words ? { words: { ...words } } : {}) } as EditLabel;
}

function isKey(input: unknown): input is string {
	return typeof input === 'string' && /^[a-z0-9_]{1,80}$/.test(input);
}

function isRecord(input: unknown): input is Record<string, unknown> {
	return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function damaged(at: string): Result<History> {
	return fail(problem(at, 'history_damaged', { at }));
}

function asJson(plan: Plan): Json {
	return plan as unknown as Json;
}
