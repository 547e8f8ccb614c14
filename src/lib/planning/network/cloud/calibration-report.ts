import type { RoundTrips } from '../../../atlas/artifacts/round-trips.ts';
import {
	compare,
	figures,
	fitCloudModel,
	JUDGED_FROM_KM,
	withoutEachCountry,
	type Compared,
	type Figures,
} from './calibrate.ts';
import { cloudModel, type CloudModel } from './cloud-constants.ts';
import type { Network } from '../graph/network.ts';
import { continentOf, reasonFor } from './residual-reason.ts';

/** Error figures of a group of pairs; `group` names it (a table, continents joined by a space-hyphen-space). */
export type GroupFigures = { group: string; figures: Figures };

/** A pair with what was measured and predicted, ms and km. `reason` is filled for the worst ones. */
export type CalibrationPair = {
	from: string;
	to: string;
	table: number;
	fitted: boolean;
	straightKm: number;
	routeKm: number;
	measuredMs: number;
	predictedMs: number;
	error: number;
};

/** How good the cloud model is: what the calibration page and `loadstar calibrate` both show. */
export type CalibrationReport = {
	tables: string[];
	judged: GroupFigures[];
	fitted: GroupFigures[];
	/** Azure pairs that were not fitted, by straight distance in km. */
	byDistance: { fromKm: number; toKm: number; figures: Figures }[];
	/** Azure pairs that were not fitted, by the continents of their ends. */
	byContinents: GroupFigures[];
	/** Azure, each country in turn left out of the fit and judged. */
	withoutEachCountry: Figures;
	worst: (CalibrationPair & { reason: ReturnType<typeof reasonFor> })[];
	/** Every pair beyond `JUDGED_FROM_KM`, for the plot. */
	pairs: CalibrationPair[];
	constants: { name: keyof CloudModel; inUse: number; fittedAgain: number }[];
	/** Measured values below light in glass along the great circle: must be none. */
	belowFloor: number;
	compared: number;
};

const bands = [200, 500, 1000, 2000, 4000, 8000, 20_100];
const WORST = 20;

/** Judges the cloud's model by every measured pair: the half it was fitted on apart from the half it was not. */
export function calibrationReport(network: Network, trips: RoundTrips): CalibrationReport {
	const all = compare(network, trips);
	const far = all.filter(({ route }) => route.straightKm > JUDGED_FROM_KM);
	const azure = far.filter(({ table, fitted }) => table === 0 && !fitted);
	const ofTables = (fitted: boolean) =>
		trips.tables.map((group, row) => ({
			group,
			figures: figures(far.filter((pair) => pair.table === row && pair.fitted === fitted)),
		}));
	const again = fitCloudModel(all);
	return {
		tables: [...trips.tables],
		judged: ofTables(false),
		fitted: ofTables(true),
		byDistance: bands.slice(1).map((toKm, band) => {
			const fromKm = bands[band]!;
			const within = azure.filter(({ route }) => route.straightKm >= fromKm && route.straightKm < toKm);
			return { fromKm, toKm, figures: figures(within) };
		}),
		byContinents: byContinents(azure),
		withoutEachCountry: withoutEachCountry(all),
		worst: [...azure]
			.sort((a, b) => Math.abs(b.error) - Math.abs(a.error))
			.slice(0, WORST)
			.map((pair) => ({ ...slim(pair), reason: reasonFor(pair) })),
		pairs: far.map(slim),
		constants: (Object.keys(cloudModel) as (keyof CloudModel)[]).map((name) => ({
			name,
			inUse: cloudModel[name],
			fittedAgain: again[name],
		})),
		belowFloor: all.filter(({ floorMs, measuredMs }) => floorMs > measuredMs).length,
		compared: all.length,
	};
}

function byContinents(pairs: readonly Compared[]): GroupFigures[] {
	const groups = new Map<string, Compared[]>();
	for (const pair of pairs) {
		const group = pair.countries.map(continentOf).sort().join(' – ');
		groups.set(group, [...(groups.get(group) ?? []), pair]);
	}
	return [...groups]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([group, members]) => ({ group, figures: figures(members) }));
}

function slim({ from, to, table, fitted, route, measuredMs, predictedMs, error }: Compared): CalibrationPair {
	return {
		from,
		to,
		table,
		fitted,
		straightKm: route.straightKm,
		routeKm: route.km,
		measuredMs,
		predictedMs,
		error,
	};
}
