import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import { ringsGeojson } from '../../lib/exchange/rings-geojson.ts';
import { readPosition } from '../../lib/geo/read-position.ts';
import { latencyRings } from '../../lib/planning/network/rings/rings.ts';
import { EXIT, type Command } from '../command.ts';
import { readNetwork, routeKind } from '../input/read-network.ts';
import { problemSentence, sentence } from '../sentence.ts';

/** No place on Earth is farther by a cloud's slow ways. */
const MOST_MS = 400;

/** `loadstar rings --at LAT,LON --ms 1,5,10 [--kind private|cloud]` */
export const rings: Command = {
	name: 'rings',
	usage: '--at LAT,LON --ms 1,5,10 [--kind private|cloud]',
	aboutKey: 'cli_rings_about',
	flags: { at: true, ms: true, kind: true },
	async run({ words, flags }, io) {
		const [at, ms] = [flags['at'], flags['ms']];
		if (at === undefined || ms === undefined || words.length > 0) {
			io.error(`${sentence('cli_rings_needs_at')}\n`);
			return EXIT.refused;
		}
		const [position, thresholds, kind] = [readPosition(at), thresholdsOf(ms), routeKind(flags['kind'])];
		const problems = [position, thresholds, kind].flatMap((part) => (part.ok ? [] : part.problems));
		const network = problems.length === 0 ? await readNetwork(io) : fail(...problems);
		const found =
			position.ok && thresholds.ok && kind.ok && network.ok
				? latencyRings(network.value, [position.value], { thresholdsMs: thresholds.value, kind: kind.value })
				: fail(...(network.ok ? [] : network.problems));
		if (!found.ok || !kind.ok) {
			for (const each of found.ok ? [] : found.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		io.out(ringsGeojson([{ rings: found.value, kind: kind.value, band: 'planning' }]));
		return EXIT.done;
	},
};

function thresholdsOf(text: string): Result<number[]> {
	const values = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	const wrong = values.findIndex((value) => !(value > 0 && value <= MOST_MS));
	return wrong < 0
		? ok(values)
		: fail(problem('', 'network_threshold_wrong', { found: text.split(',')[wrong]!, max: MOST_MS }));
}
