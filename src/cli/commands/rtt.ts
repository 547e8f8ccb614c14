import type { Result } from '../../lib/base/result.ts';
import { fail, ok, problem } from '../../lib/base/result.ts';
import { csvText, parseCsv, type Csv } from '../../lib/exchange/formats/csv.ts';
import type { Network } from '../../lib/planning/network/graph/network.ts';
import { pairTrips } from '../../lib/planning/network/routes/pair-trips.ts';
import { EXIT, type Command } from '../command.ts';
import { readNetwork, routeKind } from '../input/read-network.ts';
import { readText } from '../input/read-text.ts';
import { problemSentence, sentence } from '../sentence.ts';

const inputs = [
	{ column: 'from_lat', limit: 90 },
	{ column: 'from_lon', limit: 180 },
	{ column: 'to_lat', limit: 90 },
	{ column: 'to_lon', limit: 180 },
] as const;
const results = [
	'great_circle_km',
	'route_km',
	'rtt_low_ms',
	'rtt_ms',
	'rtt_high_ms',
	'method',
	'confidence',
];

/** `loadstar rtt --pairs FILE.csv [--kind private|cloud] [--out FILE]` */
export const rtt: Command = {
	name: 'rtt',
	usage: '--pairs FILE.csv [--kind private|cloud] [--out FILE]',
	aboutKey: 'cli_rtt_about',
	flags: { pairs: true, kind: true, out: true },
	async run({ words, flags }, io) {
		const file = flags['pairs'];
		if (file === undefined || words.length > 0) {
			io.error(`${sentence('cli_rtt_needs_pairs')}\n`);
			return EXIT.refused;
		}
		const text = await readText(io, file);
		const csv = text.ok ? parseCsv(text.value) : text;
		const kind = routeKind(flags['kind']);
		const network = csv.ok && kind.ok ? await readNetwork(io) : csv.ok ? kind : csv;
		const filled =
			csv.ok && kind.ok && network.ok
				? roundTrips(csv.value, pairTrips(network.value as Network, kind.value))
				: fail(...[csv, kind, network].flatMap((part) => (part.ok ? [] : part.problems)).slice(0, 1));
		if (!filled.ok) {
			for (const each of filled.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const { table, sentences } = filled.value;
		for (const each of sentences) io.error(`${each}\n`);
		const out = flags['out'];
		if (out === undefined || out === '-') io.out(csvText(table));
		else {
			try {
				await io.write(out, csvText(table));
			} catch (error) {
				const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
				io.error(`${sentence('cli_not_written', { file: out, reason })}\n`);
				return EXIT.refused;
			}
		}
		return sentences.length > 0 ? EXIT.partly : EXIT.done;
	},
};

type Trip = ReturnType<typeof pairTrips>;

/** The same rows and columns with the result columns; a bad row keeps its place with empty results and a sentence. */
function roundTrips({ rows, delimiter }: Csv, trip: Trip): Result<{ table: Csv; sentences: string[] }> {
	const [header, ...body] = rows;
	if (!header) return fail(problem('', 'cli_csv_empty'));
	const names = header.map((name) => name.trim().toLowerCase());
	const missing = inputs.filter(({ column }) => !names.includes(column)).map(({ column }) => column);
	if (missing.length > 0)
		return fail(problem('row 1', 'cli_csv_no_columns', { columns: missing.join(', ') }));
	const taken = results.filter((name) => names.includes(name));
	if (taken.length > 0) return fail(problem('row 1', 'cli_csv_has_columns', { columns: taken.join(', ') }));
	const sentences: string[] = [];
	const filled = body.map((cells, i) => {
		const padded = [...cells, ...header.slice(cells.length).map(() => '')];
		const isBlank = cells.every((cell) => cell.trim() === '');
		const answer = isBlank ? ok(results.map(() => '')) : rowResult(cells, names, delimiter, trip);
		if (answer.ok) return [...padded, ...answer.value];
		const said = answer.problems.map(problemSentence).join(' ');
		sentences.push(sentence('cli_row', { row: i + 2, sentence: said }));
		return [...padded, ...results.map(() => '')];
	});
	return ok({ table: { rows: [[...header, ...results], ...filled], delimiter }, sentences });
}

function rowResult(cells: string[], names: string[], delimiter: string, trip: Trip): Result<string[]> {
	if (cells.length !== names.length) {
		return fail(problem('', 'cli_row_cells', { found: cells.length, expected: names.length }));
	}
	const position = inputs.map(({ column, limit }) => {
		const text = (cells[names.indexOf(column)] ?? '').trim();
		const pointed = delimiter === ',' ? text : text.replace(',', '.');
		if (!/^[-+]?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(pointed)) {
			return problem(column, text === '' ? 'cli_cell_empty' : 'cli_cell_no_number', { column, found: text });
		}
		const value = Number(pointed);
		return Math.abs(value) <= limit
			? value
			: problem(column, 'cli_cell_range', { column, found: text, min: -limit, max: limit });
	});
	const problems = position.filter((value) => typeof value !== 'number');
	if (problems.length > 0) return fail(...problems);
	const [fromLat, fromLng, toLat, toLng] = position as [number, number, number, number];
	const { route, trip: ms, confidence } = trip([fromLng, fromLat], [toLng, toLat]);
	const figures = [route.straightKm, route.km, ms.lowMs, ms.planningMs, ms.highMs].map((value) =>
		value.toFixed(3),
	);
	return ok([...figures, methods[route.method], confidence]);
}

/** How a row was reckoned, as the table says it. */
const methods = { network: 'network', direct: 'direct-fiber', none: 'great-circle' } as const;
