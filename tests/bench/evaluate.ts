import { readFile } from 'node:fs/promises';
import { loadAtlas } from '../../src/lib/atlas/load.ts';
import { randomFrom } from './seed.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import type { Site } from '../../src/lib/plan/plan.ts';
import { evaluate } from '../../src/lib/planning/evaluate.ts';

const SITES = 20;
const ROUNDS = 200;

/** Milliseconds of each of many evaluations of 20 sites, every one a new plan as after an edit. */
export async function evaluationTimes(seed: number): Promise<number[]> {
	const atlas = await loadAtlas((file) => readFile(`static/atlas/${file}`));
	if (!atlas.ok) throw new Error(JSON.stringify(atlas.problems));
	const random = randomFrom(seed);
	return Array.from({ length: ROUNDS }, () => {
		const sites = Array.from({ length: SITES }, (_, i): Site => site(i, random));
		const plan = { ...newPlan('Bench', atlas.value.edition), sites };
		const start = performance.now();
		const result = evaluate(atlas.value, plan, plan.scenarios[0]!);
		const tookMs = performance.now() - start;
		if (!result.ok) throw new Error(JSON.stringify(result.problems));
		return tookMs;
	}).slice(ROUNDS / 4);
}

function site(i: number, random: () => number): Site {
	return {
		id: `s${i}`,
		name: `Site ${i}`,
		position: [-120 + 50 * random(), 28 + 20 * random()],
		itMw: 1000 * random(),
		pue: 1.2,
		year: 2028,
		zone: null,
		operator: null,
		note: '',
	};
}
