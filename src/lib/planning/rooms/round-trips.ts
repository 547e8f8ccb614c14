import { ok, type Result } from '../../base/result.ts';
import * as z from '../../base/zod.ts';
import type { Position } from '../../geo/position.ts';
import { PairResult } from '../network/pairs/pair-result.ts';
import type { Instance } from '../instance.ts';
import { drawnRoutes, withDrawn } from '../network/pairs/drawn-routes.ts';
import { buffersOf, copiedPairColumns, type PairColumns } from '../network/pairs/pair-columns.ts';
import { circlePairs } from '../network/pairs/circle-pairs.ts';
import type { PairTable } from '../network/pairs/pair-table.ts';
import { pairsOf, type Pairs } from '../network/pairs/pairs.ts';
import type { Room } from '../room.ts';
import { linkedPairs, wholePair } from '../network/pairs/whole-pair.ts';

/** Fans of sites and pairs that a frame has time for; more go beside the page. */
const QUICK_FANS = 40;
const QUICK_PAIRS = 60_000;

/** Round trips between every two sites over private routes: drawn lines, else the fiber map, else circles. */
export const roundTrips: Room<PairColumns, { pairs: Pairs }> = {
	id: 'round-trips',
	titleKey: 'room_round_trips',
	needs: ['fiber'],
	after: [],
	depth(instance) {
		const { fans, pairs } = tableOf(instance).work(positionsOf(instance));
		return fans > QUICK_FANS || pairs > QUICK_PAIRS ? 'deep' : 'quick';
	},
	*evaluate(instance): Generator<number, Result<PairColumns>> {
		const modelled = yield* tableOf(instance).columns(positionsOf(instance));
		return ok(withDrawn(instance, modelled, drawnRoutes(instance)));
	},
	adopt(instance, columns) {
		// A drawn line is laid over the model: only bare columns may be remembered as the model's.
		if (drawnRoutes(instance).size === 0) tableOf(instance).adopt(positionsOf(instance), columns);
	},
	standsFor: ({ count }, instance) => count === instance.count,
	buffers(columns) {
		// The table remembers its columns: what leaves is a copy.
		const answer = copiedPairColumns(columns);
		return { answer, buffers: buffersOf(answer) };
	},
	whole(columns, instance) {
		if (!columns) return { pairs: pairsOf(noColumns, unreckoned, []) };
		const whole = wholePair(instance, tableOf(instance), drawnRoutes(instance));
		return { pairs: pairsOf(columns, whole, linkedPairs(instance)) };
	},
	site: () => ({}),
	shape: { whole: { pairs: z.array(PairResult) }, site: {} },
};

const noColumns: PairColumns = {
	count: 0,
	method: new Uint8Array(0),
	confidence: new Uint8Array(0),
	rttLowMs: new Float64Array(0),
	rttMs: new Float64Array(0),
	rttHighMs: new Float64Array(0),
};

function unreckoned(): never {
	throw new Error('a pair was asked for before the round trips were reckoned');
}

function tableOf({ world, assumed }: Instance): PairTable {
	return world.fiber ? world.fiber.pairs(assumed) : circlePairs(assumed);
}

const positions = new WeakMap<Instance, Position[]>();

/** The same list each time it is asked: the table makes its keys once a frame. */
function positionsOf(instance: Instance): Position[] {
	let found = positions.get(instance);
	if (!found) positions.set(instance, (found = instance.plan.sites.map(({ position }) => position)));
	return found;
}
