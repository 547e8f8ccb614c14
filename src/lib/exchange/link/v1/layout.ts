import type { Position } from '../../../geo/position.ts';
import type { Coder } from './coder.ts';
import { countedOn, FreeIds } from './guesses.ts';
import type { JudgementV1, PlanV1, ScenarioV1, SiteV1 } from './plan-v1.ts';

// What columns begin with is FROZEN, as is the order of everything here: links of version 1 are read by it.
const PUES = [1.2, 1.1, 1.25, 1.15, 1.3];
const YEARS = [null, 2028, 2027, 2029, 2030, 2026];
const KINDS = ['search', 'keep-out', 'parcel'];
const CRITERIA = [
	'worst-rtt',
	'clean-share',
	'carbon-intensity',
	'pue',
	'kept-after-site',
	'kept-after-grid',
];
const RING_MOST = 200_000;

/** Where the first site is expected: somewhere in North America. */
const START: Position = [-95, 40];

/** The columns of a plan of version 1. What they do not hold travels as changes beside them (`unpack.ts`). */
export function planColumns(coder: Coder): PlanV1 {
	const version = coder.count('version');
	const name = coder.text('name');
	const note = coder.text('note', ['']);
	const atlas = coder.text('atlas', ['']);
	const sites = siteColumns(coder);
	const links = linkColumns(coder, sites);
	const areas = areaColumns(coder);
	const scenarios = scenarioColumns(coder);
	const judgements = judgementColumns(coder);
	return { format: 'loadstar-plan', version, name, note, atlas, sites, links, areas, scenarios, judgements };
}

function siteColumns(coder: Coder): SiteV1[] {
	const rows = list(coder, 'sites');
	const names = nameColumn(coder, 'site', rows);
	const ids = idColumn(coder, 'site', names);
	let last = START;
	const positions = rows.map(() => (last = coder.position('site', last)));
	const itMw = rows.map(() => optionalNumber(coder, 'site itMw', [null]));
	const pue = rows.map(() => coder.recent('site pue', PUES, () => coder.number('site pue', 1.2)));
	const year = rows.map(() => optionalNumber(coder, 'site year', YEARS, 2028));
	const zone = rows.map(() => optionalText(coder, 'site zone'));
	const operator = rows.map(() => optionalText(coder, 'site operator'));
	const note = rows.map(() => repeatedText(coder, 'site note'));
	return rows.map((i) => ({
		id: ids[i]!,
		name: names[i]!,
		position: positions[i]!,
		itMw: itMw[i]!,
		pue: pue[i]!,
		year: year[i]!,
		zone: zone[i]!,
		operator: operator[i]!,
		note: note[i]!,
	}));
}

function linkColumns(coder: Coder, sites: readonly SiteV1[]): PlanV1['links'] {
	const siteAt = (row: number) => sites[row]?.id ?? '';
	let last = 0;
	const ends = list(coder, 'links').map(() => {
		const fromRow = (last = last + coder.whole('link from'));
		const toRow = coder.count('link to');
		return { fromRow, from: siteAt(fromRow), toRow, to: siteAt(toRow) };
	});
	const ids = idColumn(coder, 'link', ends.map(({ from, to }) => `${from}-${to}`)); // prettier-ignore
	const fiberPairs = ends.map(() => optionalNumber(coder, 'link fiberPairs', [null]));
	const routes = ends.map(({ fromRow, toRow }) =>
		routeOf(coder, sites[fromRow]?.position, sites[toRow]?.position),
	);
	return ends.map(({ from, to }, i) => ({
		id: ids[i]!,
		from,
		to,
		fiberPairs: fiberPairs[i]!,
		route: routes[i]!,
	}));
}

/** A route that often begins and ends at its sites. */
function routeOf(coder: Coder, from: Position | undefined, to: Position | undefined): Position[] | null {
	if (!coder.flag('route')) return null;
	const count = coder.count('route points');
	const startsHere = from !== undefined && coder.flag('route starts');
	const endsThere = to !== undefined && coder.flag('route ends');
	let last = from ?? START;
	return Array.from({ length: bounded(count) }, (_, i): Position => {
		if (i === 0 && startsHere) return [from[0], from[1]];
		if (i === count - 1 && endsThere) return [to[0], to[1]];
		return (last = coder.position('route', last));
	});
}

function areaColumns(coder: Coder): PlanV1['areas'] {
	const rows = list(coder, 'areas');
	const names = nameColumn(coder, 'area', rows);
	const ids = idColumn(coder, 'area', names);
	const kinds = rows.map(() => coder.recent('area kind', KINDS, () => coder.text('area kind')));
	const itMw = rows.map(() => optionalNumber(coder, 'area itMw', [null]));
	const note = rows.map(() => repeatedText(coder, 'area note'));
	let last = START;
	const ring = (): Position[] => {
		const count = bounded(coder.count('ring points'));
		const isClosed = coder.flag('ring closed');
		const positions: Position[] = [];
		for (let i = 0; i < count; i++) {
			if (i > 0 && i === count - 1 && isClosed) positions.push([...positions[0]!]);
			else positions.push((last = coder.position('ring', last)));
		}
		return positions;
	};
	const polygons = rows.map(() => list(coder, 'polygons').map(() => list(coder, 'rings').map(ring)));
	return rows.map((i) => ({
		id: ids[i]!,
		name: names[i]!,
		kind: kinds[i] as PlanV1['areas'][number]['kind'],
		polygons: polygons[i]!,
		itMw: itMw[i]!,
		note: note[i]!,
	}));
}

function scenarioColumns(coder: Coder): ScenarioV1[] {
	const factor = (name: string, usual: number) =>
		coder.recent(name, [usual], () => coder.number(name, usual));
	let last = 'Base';
	return list(coder, 'scenarios').map((i) => {
		const name = (last = coder.text('scenario name', [i === 0 ? 'Base' : countedOn(last)]));
		const id = coder.text('scenario id', [new FreeIds('scenario').next(name)]);
		return {
			id,
			name,
			pathFactor: factor('pathFactor', 1.3),
			pathFactorLow: factor('pathFactorLow', 1),
			pathFactorHigh: factor('pathFactorHigh', 2.1),
		};
	});
}

function judgementColumns(coder: Coder): Record<string, JudgementV1> {
	const entries = list(coder, 'judgements').map((): [string, JudgementV1] => {
		const criterion = coder.recent('criterion', CRITERIA, () => coder.text('criterion'));
		const said = (name: keyof JudgementV1) => optionalNumber(coder, name, [null]);
		return [
			criterion,
			{ weight: said('weight'), worst: said('worst'), best: said('best'), limit: said('limit') },
		];
	});
	return Object.fromEntries(entries);
}

/** The numbers of as many rows as the link tells. */
function list(coder: Coder, name: string): number[] {
	return Array.from({ length: bounded(coder.count(`${name} count`)) }, (_, row) => row);
}

/** Each value costs at least one number, so the coder's own bound ends it; this only bounds the empty list made for it. */
function bounded(count: number): number {
	return Math.min(count, RING_MOST);
}

function nameColumn(coder: Coder, kind: string, rows: readonly number[]): string[] {
	let last = '';
	return rows.map(() => (last = coder.text(`${kind} name`, [last ? countedOn(last) : null])));
}

/** Ids are made from names, or count on from the one before. */
function idColumn(coder: Coder, kind: string, names: readonly string[]): string[] {
	const free = new FreeIds(kind);
	let last = '';
	return names.map((name) => {
		const guesses = [free.next(name), last ? countedOn(last) : null];
		last = coder.text(`${kind} id`, guesses);
		free.take(last);
		return last;
	});
}

function optionalNumber(
	coder: Coder,
	name: string,
	primed: readonly (number | null)[],
	expected = 0,
): number | null {
	return coder.recent<number | null>(name, primed, () => coder.number(name, expected));
}

function optionalText(coder: Coder, name: string): string | null {
	return coder.recent<string | null>(name, [null], () => coder.text(name));
}

function repeatedText(coder: Coder, name: string): string {
	return coder.recent(name, [''], () => coder.text(name));
}
