import type { RoundTrips } from '../../../atlas/artifacts/round-trips.ts';
import type { Position } from '../../../geo/position.ts';
import { cloudModel, type CloudModel } from './cloud-constants.ts';
import { floorMs as floorOf, kmPerMs } from '../delay/delay.ts';
import { cloudHighMs, cloudMs } from '../delay/latency.ts';
import { leastDeviation } from './least-deviation.ts';
import type { Network } from '../graph/network.ts';
import { anchorAt, reachFrom, routeTo, type Reach, type Route } from '../routes/routes.ts';

/** A measured pair and what the model says of it. */
export type Compared = {
	table: number;
	from: string;
	to: string;
	countries: [string, string];
	measuredMs: number;
	predictedMs: number;
	lowMs: number;
	highMs: number;
	/** Predicted over measured, less 1. */
	error: number;
	/** Half that the constants were fitted on; the other half judges. */
	fitted: boolean;
	floorMs: number;
	route: Route;
};

/** How far the model is off over some pairs: errors as shares of the measured, `held` the share within the range, 0 to 1; NaN without pairs. */
export type Figures = { pairs: number; medianError: number; p90Error: number; bias: number; held: number };

/** Pairs nearer than this are inside a metro or its surroundings, where the regions' own positions are not known well enough, km. */
export const JUDGED_FROM_KM = 200;
/** Weight of the tables (Azure 2026 P95, Skyplane Azure, Skyplane GCP, Azure to GCP) in the fit; the last judges only. */
const tableWeights = [1, 0.35, 0.35, 0];

/** Predicted against measured for every pair. */
export function compare(network: Network, trips: RoundTrips, model: CloudModel = cloudModel): Compared[] {
	const routes = cloudRoutes(network, trips);
	return routes.map((route, row) => {
		const [a, b] = [trips.from[row]!, trips.to[row]!];
		const measuredMs = trips.measuredMs[row]!;
		const floorMs = floorOf(route.straightKm);
		const predictedMs = Math.max(floorMs, cloudMs(route, model));
		return {
			table: trips.table[row]!,
			from: trips.regions[a]!,
			to: trips.regions[b]!,
			countries: [trips.country[a]!, trips.country[b]!],
			measuredMs,
			predictedMs,
			lowMs: Math.max(floorMs, predictedMs * model.low),
			highMs: cloudHighMs(predictedMs, model),
			error: predictedMs / measuredMs - 1,
			fitted: inFittedHalf(trips.regions[a]!, trips.regions[b]!),
			floorMs,
			route,
		};
	});
}

function cloudRoutes(network: Network, { regions, lng, lat, from, to }: RoundTrips): Route[] {
	const anchors = regions.map((id, row) => {
		const anchor = anchorAt(network, [lng[row]!, lat[row]!] as Position);
		if (!anchor.ok) throw new Error(`the cloud region ${id} has no way into the fiber graph`);
		return anchor.value;
	});
	const kept = new Map<string, Reach>();
	return Array.from(from, (a, row) => {
		const there = anchors[to[row]!]!;
		const toward = network.guardedCountries.has(there.country) ? there.country : '';
		const key = `${a} ${toward}`;
		let reach = kept.get(key);
		if (!reach) kept.set(key, (reach = reachFrom(network, anchors[a]!, 'cloud', { toward: [toward] })));
		return routeTo(network, reach, there);
	});
}

/** Which half a pair falls in: by a hash of its names (FNV-1a), so that the split never moves. */
export function inFittedHalf(a: string, b: string): boolean {
	let hash = 0x811c9dc5;
	for (const letter of [a, b].sort().join(' ')) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
	return ((hash ^ (hash >>> 15)) & 1) === 0;
}

/** The constants fitted again on the pairs given (their fitted half unless told), and the band from their residuals. */
export function fitCloudModel(
	pairs: readonly Compared[],
	accept = ({ fitted }: Compared) => fitted,
): CloudModel {
	const used = pairs.filter(
		(pair) => accept(pair) && pair.route.straightKm > JUDGED_FROM_KM && tableWeights[pair.table]! > 0,
	);
	const perTable = tableWeights.map((_, table) => used.filter((pair) => pair.table === table).length);
	const { nearKm } = cloudModel;
	const glass = 2 / kmPerMs();
	const rows = used.map(({ route }) => [
		1,
		1 - Math.exp(-route.km / nearKm),
		route.seaKm * glass,
		(route.km - route.seaKm) * glass,
		route.borders,
	]);
	const weight = used.map(({ table }) => tableWeights[table]! / perTable[table]!);
	const [startMs, nearMs, seaFactor, landFactor, borderMs] = leastDeviation(
		rows,
		used.map(({ measuredMs }) => measuredMs),
		weight,
	) as [number, number, number, number, number];
	const model = { ...cloudModel, startMs, nearMs, seaFactor, landFactor, borderMs };
	const ratios = (addedMs: number) =>
		used.map(({ measuredMs, route }) => (measuredMs - addedMs) / cloudMs(route, model)).sort((a, b) => a - b);
	return { ...model, low: quantile(ratios(0), 0.05), high: quantile(ratios(model.busyMs), 0.95) };
}

/** Error figures of some pairs. */
export function figures(pairs: readonly Compared[]): Figures {
	const errors = pairs.map(({ error }) => Math.abs(error)).sort((a, b) => a - b);
	const signed = pairs.map(({ error }) => error).sort((a, b) => a - b);
	const held = pairs.filter(
		({ measuredMs, lowMs, highMs }) => measuredMs >= lowMs && measuredMs <= highMs,
	).length;
	return {
		pairs: pairs.length,
		medianError: quantile(errors, 0.5),
		p90Error: quantile(errors, 0.9),
		bias: quantile(signed, 0.5),
		held: pairs.length === 0 ? NaN : held / pairs.length,
	};
}

/** Leave one out: for each country the constants are fitted without it, and judged on its pairs. */
export function withoutEachCountry(pairs: readonly Compared[]): Figures {
	const countries = [...new Set(pairs.flatMap(({ countries }) => countries))].sort();
	const judged = countries.flatMap((country) => {
		const model = fitCloudModel(pairs, (pair) => !pair.countries.includes(country));
		return pairs
			.filter(
				(pair) =>
					pair.table === 0 && pair.countries.includes(country) && pair.route.straightKm > JUDGED_FROM_KM,
			)
			.map((pair) => {
				const predictedMs = Math.max(pair.floorMs, cloudMs(pair.route, model));
				return {
					...pair,
					predictedMs,
					error: predictedMs / pair.measuredMs - 1,
					lowMs: predictedMs * model.low,
					highMs: cloudHighMs(predictedMs, model),
				};
			});
	});
	return figures(judged);
}

/** The value below which a share of sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
	if (sorted.length === 0) return NaN;
	const at = (sorted.length - 1) * share;
	const low = Math.floor(at);
	return sorted[low]! + (sorted[Math.min(sorted.length - 1, low + 1)]! - sorted[low]!) * (at - low);
}
