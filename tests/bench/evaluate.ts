import { readFile } from 'node:fs/promises';
import { loadAtlas, loadFiber } from '../../src/lib/atlas/load.ts';
import { randomFrom } from './seed.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { siteFields } from '../../src/lib/plan/fields/fields-of.ts';
import type { Site } from '../../src/lib/plan/plan.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';
import { fiberMap } from '../../src/lib/planning/network/fiber-map.ts';
import { networkOf } from '../../src/lib/planning/network/graph/network.ts';
import type { World } from '../../src/lib/planning/world.ts';

/** Milliseconds of each evaluation while one of so many sites is dragged, by the fiber map or without it. */
export async function dragTimes(
	seed: number,
	{ sites: count, rounds, network }: { sites: number; rounds: number; network: boolean },
): Promise<number[]> {
	const world = await readWorld(network);
	const random = randomFrom(seed);
	const sites = Array.from({ length: count }, (_, i) => site(i, random));
	const times = Array.from({ length: rounds }, (_, round) => {
		const [lng, lat] = sites[3]!.position;
		const moved = sites.with(3, { ...sites[3]!, position: [lng + round * 0.01, lat] });
		return timed(world, moved);
	});
	return times.slice(Math.ceil(rounds / 4));
}

/** Milliseconds of the first evaluation of plans of so many sites that nothing is known of yet. */
export async function openTimes(seed: number, count = 200, rounds = 7): Promise<number[]> {
	const random = randomFrom(seed);
	const world = await readWorld(true);
	const plans = Array.from({ length: rounds }, () =>
		Array.from({ length: count }, (_, i) => site(i, random)),
	);
	return plans.map((sites) => timed(world, sites)).slice(1);
}

/** Milliseconds of plans of so many new sites, and of each with one site of it replaced by another that nothing is known of yet. */
export async function swapTimes(
	seed: number,
	count: number,
	rounds: number,
): Promise<{ anew: number[]; swap: number[] }> {
	const random = randomFrom(seed);
	const world = await readWorld(true);
	const times = { anew: [] as number[], swap: [] as number[] };
	for (let round = -1; round < rounds; round++) {
		const sites = Array.from({ length: count }, (_, i) => site(i, random));
		const at = Math.floor(count * random());
		const other = site(count, random);
		const [anew, swap] = [timed(world, sites), timed(world, sites.with(at, other))];
		// The first round pays for the compiler.
		if (round < 0) continue;
		times.anew.push(anew);
		times.swap.push(swap);
	}
	return times;
}

async function readWorld(network: boolean): Promise<World> {
	const read = (file: string) => readFile(`static/atlas/${file}`);
	const [atlas, fiber] = await Promise.all([loadAtlas(read), loadFiber(read)]);
	if (!atlas.ok) throw new Error(JSON.stringify(atlas.problems));
	if (!network) return { atlas: atlas.value, fiber: null };
	if (!fiber.ok) throw new Error(JSON.stringify(fiber.problems));
	return { atlas: atlas.value, fiber: fiberMap(networkOf(fiber.value.fiber, fiber.value.land)) };
}

function timed(world: World, sites: Site[]): number {
	const plan = { ...newPlan('Bench', world.atlas.edition), sites };
	const start = performance.now();
	const result = evaluate(world, plan, plan.scenarios[0]!);
	const tookMs = performance.now() - start;
	if (!result.ok) throw new Error(JSON.stringify(result.problems));
	return tookMs;
}

function site(i: number, random: () => number): Site {
	return {
		id: `s${i}`,
		name: `Site ${i}`,
		position: [-120 + 50 * random(), 28 + 20 * random()],
		...siteFields.initial,
		itMw: 1000 * random(),
		year: 2028,
	};
}
