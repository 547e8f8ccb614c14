import type { Problem } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import type { Band } from '../delay/latency.ts';
import type { Network } from '../graph/network.ts';
import { ringsAround, type Ring } from './rings.ts';
import { anchorAt, type Anchor, type RouteKind } from '../routes/routes.ts';

type Reached = { id: string; anchor: Anchor };

/** `each`: rings of every site. `all`: within the threshold of all of them. `any`: of one of them at least. */
export const ringModes = ['each', 'all', 'any'] as const;
/** Whose rings are asked for. */
export type RingMode = (typeof ringModes)[number];

/** Rings around sites, and what they are to show. */
export type RingQuestion = {
	sites: readonly { id: string; position: Position }[];
	thresholdsMs: readonly number[];
	kind: RouteKind;
	mode: RingMode;
	/** Low and high beside the planning value. */
	band: boolean;
	/** A site follows the pointer: coarse and at once. */
	hurry: boolean;
};

/** Rings of one site, or of many together. The low round trip reaches farthest, the high one least. */
export type RingSet = { siteIds: readonly string[] } & Record<'planning', Ring[]> &
	Record<'low' | 'high', Ring[] | null>;

/** Rings, and what there is to tell where there are none. */
export type RingAnswer = {
	sets: RingSet[];
	/** Sites without a way into the network, and why. */
	unreached: { siteId: string; problem: Problem }[];
	/** Thresholds that no place keeps to all sites at once. */
	emptyMs: number[];
	/** The least threshold at which such a place exists, about; null = not asked for, or none under 400 ms. */
	neededMs: number | null;
	/** False while low, high or the needed threshold are still to come. */
	complete: boolean;
};

/** Crossings along the longer side: the planning value of a dropped site as `latencyRings` has it by itself, so that the export equals the CLI's. */
const FINE_BAND = 150;
const COARSE = 72;
const COARSE_LEAST = 26;
const NEEDED_DETAIL = 90;
const NEEDED_MOST_MS = 400;
/** The needed threshold is known to this share. */
const NEEDED_SHARE = 0.02;

/** Rings by question, step by step: yields what is there so far, so that whoever waits sees it and a newer question can stop the work. */
export function* ringSets(
	network: Network,
	question: RingQuestion,
): Generator<RingAnswer | null, RingAnswer> {
	const { thresholdsMs, kind, mode, band, hurry } = question;
	const unreached: RingAnswer['unreached'] = [];
	const reached = question.sites.flatMap(({ id, position }): Reached[] => {
		const anchor = anchorAt(network, position);
		if (anchor.ok) return [{ id, anchor: anchor.value }];
		unreached.push({ siteId: id, problem: anchor.problems[0]! });
		return [];
	});
	const none: RingAnswer = { sets: [], unreached, emptyMs: [], neededMs: null, complete: true };
	if (reached.length === 0 || thresholdsMs.length === 0) return none;
	if (mode === 'all' && unreached.length > 0) return { ...none, emptyMs: [...thresholdsMs] };
	const groups = mode === 'each' ? reached.map((site) => [site]) : [reached];
	const fields = reached.length * (band ? 3 : 1);
	const coarse = Math.max(COARSE_LEAST, Math.round(COARSE / Math.sqrt(fields)));
	const rings = (group: typeof reached, of: Band, detail?: number): Ring[] => {
		return ringsAround(
			network,
			group.map(({ anchor }) => anchor),
			{
				thresholdsMs,
				kind,
				band: of,
				combine: mode === 'all' ? 'intersection' : 'union',
				...(detail ? { detail } : {}),
			},
		);
	};
	const sets: RingSet[] = [];
	for (const group of groups) {
		const planning = rings(group, 'planning', hurry ? coarse : undefined);
		sets.push({ siteIds: group.map(({ id }) => id), planning, low: null, high: null });
		if (!hurry) yield null;
	}
	const emptyMs =
		mode === 'all'
			? sets[0]!.planning
					.filter(({ polygons }) => polygons.length === 0)
					.map(({ thresholdMs }) => thresholdMs)
			: [];
	const answer = { sets, unreached, emptyMs, neededMs: null, complete: false };
	if (!hurry) yield { ...answer, sets: [...sets] };
	if (band) {
		for (const [row, group] of groups.entries()) {
			const low = rings(group, 'low', hurry ? coarse : FINE_BAND);
			if (!hurry) yield null;
			const high = rings(group, 'high', hurry ? coarse : FINE_BAND);
			sets[row] = { ...sets[row]!, low, high };
			if (!hurry) yield null;
		}
	}
	const neededMs =
		emptyMs.length > 0 && !hurry
			? yield* needed(
					network,
					reached.map(({ anchor }) => anchor),
					kind,
					Math.max(...emptyMs),
				)
			: null;
	return { ...answer, sets: [...sets], neededMs, complete: true };
}

/** The least threshold at which some place is within it of all sites, by halving; about 2 % too high at most. */
function* needed(
	network: Network,
	anchors: readonly Anchor[],
	kind: RouteKind,
	emptyMs: number,
): Generator<null, number | null> {
	const holds = (ms: number) => {
		const [ring] = ringsAround(network, anchors, {
			thresholdsMs: [ms],
			kind,
			combine: 'intersection',
			detail: NEEDED_DETAIL,
		});
		return ring!.polygons.length > 0;
	};
	let [low, high] = [emptyMs, emptyMs];
	do {
		low = high;
		high = Math.min(NEEDED_MOST_MS, high * 2);
		yield null;
		if (high === low) return null;
	} while (!holds(high));
	while (high - low > high * NEEDED_SHARE) {
		const middle = (low + high) / 2;
		if (holds(middle)) high = middle;
		else low = middle;
		yield null;
	}
	return high;
}
