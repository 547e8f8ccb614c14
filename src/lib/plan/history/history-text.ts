import { fail, ok, problem, type Result } from '../../base/result.ts';
import type { Field } from '../fields/field.ts';
import { fieldsOf, type FieldList } from '../fields/fields-of.ts';
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
	const isPresentVersion = (first as { version?: unknown }).version === PLAN_VERSION;
	const asWritten = isOurs && isPresentVersion;
	const next = asWritten ? changedAsWritten : isPresentVersion ? changedPlan : changedOlder(first as Json);
	const found = followed(opened.value, present, steps, next);
	if (!found.ok || !asWritten) return found;
	const { plan } = found.value.steps[present]!;
	// Written before a field was there: each plan is opened anew, which gives it its first value.
	if (found.value.steps.some(isOlder()))
		return followed(opened.value, present, steps, changedOlder(first as Json));
	return openPlan(plan).ok ? found : damaged(`steps.${present}`);
}

type Next = (plan: Plan, change: unknown) => Plan | null;

function followed(first: Plan, present: number, steps: readonly unknown[], next: Next): Result<History> {
	const plans: History['steps'][number][] = [];
	let plan = first;
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
	return ok({ steps: plans, present });
}

/** Whether a plan lacks a later field; asks each list of items once, as steps share what they did not change. */
function isOlder(): (step: { plan: Plan }) => boolean {
	const seen = new Set<readonly unknown[]>();
	return ({ plan }) =>
		lists.some(([list, later]) => {
			const items = plan[list];
			if (seen.has(items)) return false;
			seen.add(items);
			return items.some((item) => later.some((id) => !(id in item)));
		});
}
const lists = (Object.entries(fieldsOf) as [FieldList, { all: readonly Field[] }][]).map(
	([list, { all }]) => [list, all.filter(({ isLater }) => isLater).map(({ id }) => id)] as const,
);

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
