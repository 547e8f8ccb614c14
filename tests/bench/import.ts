/** Checking 10,000 imported polygons against check-geojson: `node tests/bench/import.ts`. */
import { check } from '@placemarkio/check-geojson';
import { checkFile } from '../../src/lib/exchange/read-file.ts';
import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { median, randomFrom } from './seed.ts';

const POLYGONS = 10_000;
const CORNERS = 13;

export type ImportTimes = {
	megabytes: number;
	oursMs: number;
	parseMs: number;
	peerMs: number;
	ratio: number;
};

/** Medians of alternating repeats: the whole report of ours, `JSON.parse` alone, and the peer's check. */
export function importTimes(seed: number, repeats: number): ImportTimes {
	const text = polygonsText(seed);
	const bytes = new TextEncoder().encode(text);
	const empty = newPlan('Bench', '');
	const times = { ours: [] as number[], parse: [] as number[], peer: [] as number[] };
	// The first round of each is unmeasured: it pays for the compiler.
	for (let round = 0; round <= repeats; round++) {
		const ours = timed(() => {
			const work = checkFile({ name: 'bench.geojson', bytes }, empty);
			let step = work.next();
			while (!step.done) step = work.next();
			if (step.value.rows.some((row) => row.status !== 'taken')) throw new Error('a row was not taken');
			if (step.value.rows.length !== POLYGONS) throw new Error(`${step.value.rows.length} rows`);
		});
		const parse = timed(() => JSON.parse(text));
		const peer = timed(() => check(text));
		if (round === 0) continue;
		times.ours.push(ours);
		times.parse.push(parse);
		times.peer.push(peer);
	}
	const [oursMs, parseMs, peerMs] = [median(times.ours), median(times.parse), median(times.peer)];
	return { megabytes: bytes.length / 1e6, oursMs, parseMs, peerMs, ratio: peerMs / oursMs };
}

export function main(): void {
	const { megabytes, oursMs, parseMs, peerMs, ratio } = importTimes(20_261_122, 7);
	console.log(
		`Checking ${POLYGONS} polygons (${megabytes.toFixed(1)} MB): ours ${oursMs.toFixed(0)} ms (of it JSON.parse ${parseMs.toFixed(0)}), check-geojson ${peerMs.toFixed(0)} ms: ${ratio.toFixed(1)} times as fast; goal 15.`,
	);
}

function timed(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

function polygonsText(seed: number): string {
	const random = randomFrom(seed);
	const features = Array.from({ length: POLYGONS }, (_, i) => {
		const [lng, lat] = [-120 + 50 * random(), 28 + 20 * random()];
		const ring = Array.from({ length: CORNERS }, (_, corner) => {
			const angle = (2 * Math.PI * corner) / CORNERS;
			const radius = 0.005 + 0.01 * random();
			return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
		});
		return {
			type: 'Feature',
			properties: { name: `Parcel ${i}`, acres: Math.round(2000 * random()) },
			geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
		};
	});
	return JSON.stringify({ type: 'FeatureCollection', features });
}

if (import.meta.main) main();
