import { circle as turfCircle } from '@turf/turf';
import { circle } from '../../../src/lib/geo/shapes/circle.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';
import { randomFrom } from '../seed.ts';

const CIRCLES = 80;
const POINTS = 256;
const KM_A_DEGREE = 111.195;
/** One measurement draws all circles so often: a single time is too short to read. */
const TIMES = 10;

/** Circles of the plan's thresholds, as positions rounded for a file. */
export const circles = {
	id: 'circles',
	async measure({ seed, repeats }) {
		const { geoCircle } = await import('d3-geo');
		const random = randomFrom(seed);
		const asked = Array.from({ length: CIRCLES }, () => ({
			center: [-120 + 50 * random(), 28 + 20 * random()] as [number, number],
			radiusKm: 50 + 1500 * random(),
		}));
		const all = (draw: (one: (typeof asked)[number]) => unknown) => () => {
			for (let time = 0; time < TIMES; time++) asked.forEach(draw);
		};
		const ours = all(({ center, radiusKm }) => circle(center, radiusKm, POINTS));
		const d3 = all(({ center, radiusKm }) =>
			geoCircle()
				.center(center)
				.radius(radiusKm / KM_A_DEGREE)
				.precision(360 / POINTS)(),
		);
		const turf = all(({ center, radiusKm }) => turfCircle(center, radiusKm, { steps: POINTS }));
		const what = `${CIRCLES} circles of ${POINTS} points, ${TIMES} times`;
		const [byD3, byTurf] = [alternate(repeats, ours, d3), alternate(repeats, ours, turf)];
		return [
			{
				what,
				unit: 'ms',
				ours: byD3.ours,
				peer: { name: 'd3-geo geoCircle', values: byD3.peer },
				goal: { kind: 'of the peer', most: 0.25 },
			},
			{ what, unit: 'ms', ours: byTurf.ours, peer: { name: 'turf.circle', values: byTurf.peer }, goal: null },
		];
	},
} as const satisfies Row;
