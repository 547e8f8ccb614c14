import { roundTripsArtifact } from '../../lib/atlas/artifacts/round-trips.ts';
import { loadArtifact } from '../../lib/atlas/load.ts';
import { fail } from '../../lib/base/result.ts';
import { JUDGED_FROM_KM, type Figures } from '../../lib/planning/network/cloud/calibrate.ts';
import {
	calibrationReport,
	type CalibrationReport,
	type GroupFigures,
} from '../../lib/planning/network/cloud/calibration-report.ts';
import { EXIT, type Command } from '../command.ts';
import { readNetwork } from '../input/read-network.ts';
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
		const [network, trips] = [await readNetwork(io), await loadArtifact(io.readAtlas, roundTripsArtifact)];
		if (!network.ok || !trips.ok) {
			for (const each of fail(...[network, trips].flatMap((part) => (part.ok ? [] : part.problems))).problems)
				io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const report = calibrationReport(network.value, trips.value);
		const named = (groups: readonly GroupFigures[], what: string) =>
			groups.map(({ group, figures }) => [`${group}${what}`, figures] as const);
		const lines = [
			`Cloud kind, pairs beyond ${JUDGED_FROM_KM} km. Error is predicted over measured, less 1; held is the share within low to high.`,
			section('Tables', [...named(report.judged, ', judged'), ...named(report.fitted, ', fitted')]),
			section(
				'Azure judged, by distance',
				report.byDistance.map(({ fromKm, toKm, figures }) => [`${fromKm} to ${toKm} km`, figures]),
			),
			section('Azure judged, by continents', named(report.byContinents, '')),
			section('Azure without one country at a time', [['all countries in turn', report.withoutEachCountry]]),
			worst(report),
			table(
				['Constants', 'in use', 'fitted again'],
				report.constants.map(({ name, inUse, fittedAgain }) => [
					name,
					inUse.toFixed(3),
					fittedAgain.toFixed(3),
				]),
			),
			`Measured values below the private floor: ${report.belowFloor} of ${report.compared}.`,
		];
		io.out(`${lines.join('\n\n')}\n`);
		return EXIT.done;
	},
};

function section(title: string, groups: readonly (readonly [name: string, figures: Figures])[]): string {
	return table(
		[title, 'pairs', 'median %', 'p90 %', 'bias %', 'held %'],
		groups
			.filter(([, { pairs }]) => pairs > 0)
			.map(([name, { pairs, medianError, p90Error, bias, held }]) => [
				name,
				String(pairs),
				...[medianError, p90Error, bias, held].map((value) => (value * 100).toFixed(1)),
			]),
	);
}

function worst({ worst }: CalibrationReport): string {
	return table(
		['Worst pairs', 'measured', 'predicted', 'error %', 'route km', 'likely reason'],
		worst.map((pair) => [
			`${pair.from} ${pair.to}`,
			pair.measuredMs.toFixed(0),
			pair.predictedMs.toFixed(1),
			(pair.error * 100).toFixed(0),
			pair.routeKm.toFixed(0),
			sentence(pair.reason),
		]),
	);
}
