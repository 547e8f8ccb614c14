import { fail, ok, problem, type Result } from '../base/result.ts';
import { found } from './found.ts';
import { problemsOf } from './issues.ts';
import { jsonPlace } from './history/json-place.ts';
import { migrations } from './migrations/index.ts';
import { plainJson } from './plain-json.ts';
import { Plan, PLAN_TEXT_MAX, PLAN_VERSION } from './plan.ts';
import { referenceProblems } from './references.ts';

/** The one door: text or parsed JSON from a file, a link or a store becomes a plan, or problems in words. Never throws. */
export function openPlan(input: unknown): Result<Plan> {
	const json = typeof input === 'string' ? parse(input) : ok(input);
	if (!json.ok) return json;
	const plain = plainJson(json.value);
	if (!plain.ok) return plain;
	const migrated = migrate(plain.value);
	if (!migrated.ok) return migrated;
	// A step up may tell one thing in many places, and so make a large plan too large.
	const present = migrated.value === plain.value ? migrated : plainJson(migrated.value);
	if (!present.ok) return present;
	const parsed = Plan.safeParse(present.value);
	if (!parsed.success) return fail(...problemsOf(parsed.error, present.value));
	const problems = referenceProblems(parsed.data);
	return problems.length > 0 ? fail(...problems) : ok(parsed.data);
}

function parse(text: string): Result<unknown> {
	if (text.length > PLAN_TEXT_MAX) {
		return fail(problem('', 'plan_too_big', { count: text.length, max: PLAN_TEXT_MAX }));
	}
	const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (body.trim() === '') return fail(problem('', 'plan_empty'));
	try {
		return ok(JSON.parse(body));
	} catch {
		const { line, column } = jsonPlace(body);
		return fail(problem(`line ${line}, column ${column}`, 'plan_bad_json', { line, column }));
	}
}

/** Brings an older plan up to the present version; refuses what is no plan and what is newer than this app. */
function migrate(input: unknown): Result<unknown> {
	if (typeof input !== 'object' || input === null || Array.isArray(input)) {
		return fail(problem('', 'plan_not_object', { found: found(input) }));
	}
	let plan = input as Record<string, unknown>;
	const { format, version } = plan;
	if (format !== 'loadstar-plan') {
		return fail(problem('format', 'plan_wrong_format', { found: found(format) }));
	}
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return fail(problem('version', 'plan_wrong_version', { found: found(version) }));
	}
	if (version > PLAN_VERSION) {
		return fail(problem('version', 'plan_newer', { found: version, reads: PLAN_VERSION }));
	}
	for (const { to, up } of migrations) {
		if (to <= version) continue;
		try {
			plan = { ...up(plan), version: to };
		} catch {
			return fail(problem('version', 'plan_migration_failed', { found: version, to }));
		}
	}
	return ok(plan);
}
