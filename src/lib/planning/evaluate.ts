import { ok, type Result } from '../base/result.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scenario } from '../plan/scenario.ts';
import { changedAssumptions, unknownAssumptions } from './assumptions/assumed.ts';
import { criteria } from './criteria/index.ts';
import type { Evaluation, SiteResult } from './evaluation.ts';
import { keepWays } from './evaluation-ways.ts';
import type { Instance } from './instance.ts';
import { judge } from './judging/judge.ts';
import { prepare } from './prepare.ts';
import { answerOf, type Room } from './room.ts';
import { rooms } from './rooms/index.ts';
import type { World } from './world.ts';

/** Answers of deep rooms that are there already, by room id: of this very plan, or older and called stale. */
export type Given = ReadonlyMap<string, { answer: unknown; stale: boolean }>;

/** The rooms seen as one kind: each answers in its own terms, and only the room itself reads them. */
const all = rooms as readonly unknown[] as readonly Room<unknown>[];

/** What follows from a world, a plan and a scenario: all rooms, to the end. Round trips are those of private routes; a cloud's stand elsewhere. */
export function evaluate(world: World, plan: Plan, scenario: Scenario): Result<Evaluation> {
	const prepared = prepare(world, plan, scenario);
	if (!prepared.ok) return prepared;
	const answered = toEnd(answerRooms(prepared.value, all));
	return answered.ok ? ok(composed(prepared.value, [])) : answered;
}

/** The same as far as a frame has time: quick rooms at once, deep ones from what is given, else pending. */
export function evaluateNow(world: World, plan: Plan, scenario: Scenario, given: Given): Result<Evaluation> {
	const prepared = prepare(world, plan, scenario);
	if (!prepared.ok) return prepared;
	const instance = prepared.value;
	const stale: string[] = [];
	for (const room of all) {
		if (!stands(instance, room)) continue;
		if (room.depth(instance) === 'quick') {
			const answered = toEnd(answerRooms(instance, [room]));
			if (!answered.ok) return answered;
			if (room.after.some(({ id }) => stale.includes(id))) stale.push(room.id);
			continue;
		}
		const known = given.get(room.id);
		if (!known || !room.standsFor(known.answer, instance)) continue;
		instance.answers.set(room.id, known.answer);
		if (known.stale) stale.push(room.id);
	}
	return ok(composed(instance, stale));
}

/** Rooms that a frame has no time for in this plan as it is now. */
export function deepRooms(world: World, plan: Plan, scenario: Scenario): string[] {
	const prepared = prepare(world, plan, scenario);
	if (!prepared.ok) return [];
	return all.filter((room) => room.depth(prepared.value) === 'deep').map(({ id }) => id);
}

/** Answers the named rooms, step by step: yields the share done. The answers by room id are plain data. */
export function* answersOf(
	world: World,
	plan: Plan,
	scenario: Scenario,
	ids: readonly string[],
): Generator<number, Result<Map<string, unknown>>> {
	const prepared = prepare(world, plan, scenario);
	if (!prepared.ok) return prepared;
	const wanted = all.filter(({ id }) => ids.includes(id));
	const answered = yield* answerRooms(prepared.value, wanted);
	return answered.ok ? ok(prepared.value.answers) : answered;
}

/** Takes over answers that another thread reckoned for this plan: what follows from them is quick. */
export function adopt(
	world: World,
	plan: Plan,
	scenario: Scenario,
	answers: ReadonlyMap<string, unknown>,
): void {
	const prepared = prepare(world, plan, scenario);
	if (!prepared.ok) return;
	for (const room of all) if (answers.has(room.id)) room.adopt?.(prepared.value, answers.get(room.id));
}

/** Answers fit to be handed over, and the buffers that go with them. */
export function handedOver(answers: ReadonlyMap<string, unknown>): {
	answers: Map<string, unknown>;
	buffers: ArrayBuffer[];
} {
	const buffers: ArrayBuffer[] = [];
	const copies = new Map<string, unknown>();
	for (const room of all) {
		if (!answers.has(room.id)) continue;
		const handed = room.buffers?.(answers.get(room.id)) ?? { answer: answers.get(room.id), buffers: [] };
		copies.set(room.id, handed.answer);
		buffers.push(...handed.buffers);
	}
	return { answers: copies, buffers };
}

function stands(instance: Instance, { after }: Room<unknown>): boolean {
	return after.every(({ id }) => instance.answers.has(id));
}

function* answerRooms(instance: Instance, asked: readonly Room<unknown>[]): Generator<number, Result<null>> {
	for (const [at, room] of asked.entries()) {
		const steps = room.evaluate(instance);
		for (;;) {
			const next = steps.next();
			if (!next.done) {
				yield (at + next.value) / asked.length;
				continue;
			}
			if (!next.value.ok) return next.value;
			instance.answers.set(room.id, next.value.value);
			break;
		}
	}
	return ok(null);
}

function composed(instance: Instance, stale: readonly string[]): Evaluation {
	const { world, plan, scenario, assumed } = instance;
	const known = new Set<string>(criteria.map(({ id }) => id));
	const { terms, ...judged } = judge(instance, scenario, criteria);
	const sites = plan.sites.map(({ id, name, position: [lng, lat] }, row) =>
		Object.assign(
			{ id, name, lng, lat },
			...all.map((room) => room.site(answerOf(instance, room), instance, row)),
		),
	) as SiteResult[];
	const evaluation = {
		format: 'loadstar-evaluation',
		version: 1,
		plan: plan.name,
		scenario: scenario.name,
		atlasEdition: world.atlas.edition,
		pathFactor: assumed['path-factor'].value,
		pathFactorLow: assumed['path-factor'].low,
		pathFactorHigh: assumed['path-factor'].high,
		changedAssumptions: changedAssumptions(scenario).map(({ id }) => id),
		...Object.assign({}, ...all.map((room) => room.whole(answerOf(instance, room), instance))),
		sites,
		...judged,
		unknownJudgements: Object.keys(scenario.judgements).filter((id) => !known.has(id)),
		unknownAssumptions: unknownAssumptions(scenario),
		pending: all.filter(({ id }) => !instance.answers.has(id)).map(({ id }) => id),
		stale: [...stale],
	} as Evaluation;
	return keepWays(evaluation, { terms, assumed, answers: instance.answers });
}

function toEnd<Value>(steps: Generator<unknown, Value>): Value {
	for (;;) {
		const next = steps.next();
		if (next.done) return next.value;
	}
}
