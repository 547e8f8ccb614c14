import { loadRoundTrips } from '../../lib/atlas/load.ts';
import { fail } from '../../lib/base/result.ts';
import {
	compare,
	figures,
	fitCloudModel,
	JUDGED_FROM_KM,
	withoutEachCountry,
	type Compared,
	type Figures,
} from '../../lib/planning/network/calibrate.ts';
import { cloudModel } from '../../lib/planning/network/cloud-constants.ts';
import { continentOf, reasonFor } from '../../lib/planning/network/residual-reason.ts';
import { EXIT, type Command } from '../command.ts';
import { readNetwork } from '../read-network.ts';
import { problemSentence, sentence } from '../sentence.ts';
import { table } from '../table.ts';

/** `loadstar calibrate` */
export const calibrate: Command = {
	name: 'calibrate',
	usage: '',
	aboutKey: 'cli_calibrate_about',
	flags: {},
	async run({ words }, io) {
		if (words.length > 0) {
			io.error(`${sentence('cli_calibrate_none')}\n`);
			return EXIT.refused;
		}
		const [network, trips] = [await readNetwork(io), await loadRoundTrips(io.readAtlas)];
		if (!network.ok || !trips.ok) {
			for (const each of fail(...[network, trips].flatMap((part) => (part.ok ? [] : part.problems))).problems)
				io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const pairs = compare(network.value, trips.value);
		const far = pairs.filter(({ route }) => route.straightKm > JUDGED_FROM_KM);
		const azure = far.filter(({ table, fitted }) => table === 0 && !fitted);
		const lines = [
			`Cloud kind, pairs beyond ${JUDGED_FROM_KM} km. Error is predicted over measured, less 1; held is the share within low to high.`,
			section(
				'Tables',
				trips.value.tables.flatMap((name, row) => [
					[`${name}, judged`, far.filter((pair) => pair.table === row && !pair.fitted)] as const,
					[`${name}, fitted`, far.filter((pair) => pair.table === row && pair.fitted)] as const,
				]),
			),
			section(
				'Azure judged, by distance',
				bands.map(([from, to]) => [
					`${from} to ${to} km`,
					azure.filter(({ route }) => route.straightKm >= from && route.straightKm < to),
				]),
			),
			section('Azure judged, by continents', groups(azure)),
			table(
				['Azure without one country at a time', ...heads],
				[['all countries in turn', ...cells(withoutEachCountry(pairs))]],
			),
			worst(azure),
			constants(pairs),
			`Measured values below the private floor: ${pairs.filter(({ floorMs, measuredMs }) => floorMs > measuredMs).length} of ${pairs.length}.`,
		];
		io.out(`${lines.join('\n\n')}\n`);
		return EXIT.done;
	},
};

const heads = ['pairs', 'median %', 'p90 %', 'bias %', 'held %'];
const bands = [
	[200, 500],
	[500, 1000],
	[1000, 2000],
	[2000, 4000],
	[4000, 8000],
	[8000, 20100],
] as const;

function section(
	title: string,
	groups: readonly (readonly [name: string, pairs: readonly Compared[]])[],
): string {
	return table(
		[title, ...heads],
		groups.filter(([, pairs]) => pairs.length > 0).map(([name, pairs]) => [name, ...cells(figures(pairs))]),
	);
}

function cells({ pairs, medianError, p90Error, bias, held }: Figures): string[] {
	return [String(pairs), ...[medianError, p90Error, bias, held].map((value) => (value * 100).toFixed(1))];
}

function groups(pairs: readonly Compared[]): [string, Compared[]][] {
	const found = new Map<string, Compared[]>();
	for (const pair of pairs) {
		const name = pair.countries.map(continentOf).sort().join(' to ');
		found.set(name, [...(found.get(name) ?? []), pair]);
	}
	return [...found].sort(([, a], [, b]) => b.length - a.length);
}

function worst(pairs: readonly Compared[]): string {
	const rows = [...pairs].sort((a, b) => Math.abs(b.error) - Math.abs(a.error)).slice(0, 20);
	return table(
		['Worst pairs', 'measured', 'predicted', 'error %', 'route km', 'likely reason'],
		rows.map((pair) => [
			`${pair.from} ${pair.to}`,
			pair.measuredMs.toFixed(0),
			pair.predictedMs.toFixed(1),
			(pair.error * 100).toFixed(0),
			pair.route.km.toFixed(0),
			reasonFor(pair),
		]),
	);
}

function constants(pairs: readonly Compared[]): string {
	const again = fitCloudModel(pairs);
	const names = Object.keys(cloudModel) as (keyof typeof cloudModel)[];
	return table(
		['Constants', 'in use', 'fitted again'],
		names.map((name) => [name, cloudModel[name].toFixed(3), again[name].toFixed(3)]),
	);
}
