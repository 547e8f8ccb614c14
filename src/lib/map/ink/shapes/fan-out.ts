/** Discs on the screen, pixels. */
export type Discs = { x: Float64Array; y: Float64Array; radius: Float64Array };

const GAP_PX = 1.5;
const TOLERANCE_PX = 0.5;
const ROUNDS_MAX = 200;
/** Pairs looked at in all rounds together: a frame's time. Beyond, as with 1,000 sites on one coast, discs cover each other a little. */
const LOOKS_MAX = 4_000_000;
/** 137.5 degrees: places that coincide part in directions that never repeat. */
const GOLDEN_ANGLE = 2.399_963_229_728_653;

/**
 * Moves discs apart until none covers another, each as little as its neighbours allow.
 * The same discs always give the same answer. The disc `held` stays where it is (-1 = none): it is under the pointer.
 */
export function fanOut({ x, y, radius }: Discs, held = -1): { x: Float64Array; y: Float64Array } {
	const out = { x: x.slice(), y: y.slice() };
	const reach = 2 * radius.reduce((most, r) => Math.max(most, r), 0) + GAP_PX;
	const order = Uint32Array.from(x.keys());
	let looks = 0;
	for (let round = 0; round < ROUNDS_MAX && looks < LOOKS_MAX; round++) {
		sortByX(order, out.x);
		const pushed = pushRound(out, radius, order, reach, held);
		looks += pushed.looks;
		if (pushed.most < TOLERANCE_PX) break;
	}
	return out;
}

type Places = { x: Float64Array; y: Float64Array };

/** Parts every overlapping pair once; returns the largest overlap found, px, and how many pairs were looked at. */
function pushRound(
	places: Places,
	radius: Float64Array,
	order: Uint32Array,
	reach: number,
	held: number,
): { most: number; looks: number } {
	const { x, y } = places;
	let [most, looks] = [0, 0];
	for (let a = 0; a < order.length; a++) {
		const i = order[a]!;
		for (let b = a + 1; b < order.length; b++) {
			const j = order[b]!;
			let dx = x[j]! - x[i]!;
			// Sorted at the start of the round; what moved since then is met again in the next.
			if (dx > reach) break;
			looks++;
			let dy = y[j]! - y[i]!;
			const apart = radius[i]! + radius[j]! + GAP_PX;
			const squared = dx * dx + dy * dy;
			if (squared >= apart * apart) continue;
			let distance = Math.sqrt(squared);
			const overlap = apart - distance;
			if (overlap > most) most = overlap;
			if (distance < 1e-6) {
				dx = Math.cos(j * GOLDEN_ANGLE);
				dy = Math.sin(j * GOLDEN_ANGLE);
				distance = 1;
			}
			const [shareI, shareJ] = i === held ? [0, 1] : j === held ? [1, 0] : [0.5, 0.5];
			const push = overlap / distance;
			x[i]! -= dx * push * shareI;
			y[i]! -= dy * push * shareI;
			x[j]! += dx * push * shareJ;
			y[j]! += dy * push * shareJ;
		}
	}
	return { most, looks };
}

/** Insertion sort: from round to round the order hardly changes. */
function sortByX(order: Uint32Array, x: Float64Array): void {
	for (let a = 1; a < order.length; a++) {
		const disc = order[a]!;
		let b = a - 1;
		while (b >= 0 && x[order[b]!]! > x[disc]!) {
			order[b + 1] = order[b]!;
			b--;
		}
		order[b + 1] = disc;
	}
}
