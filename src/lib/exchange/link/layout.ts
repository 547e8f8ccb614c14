import type { Position } from '../../geo/position.ts';
import type { Area, Judgement, Link, Plan, Site } from '../../plan/plan.ts';
import type { Scenario } from '../../plan/scenario.ts';
import type { Coder } from './coder.ts';
import { countedOn, FreeIds } from './guesses.ts';

// What columns begin with is FROZEN, as is the order of everything here: links of earlier releases are read by it.
const PUES = [1.2, 1.1, 1.25, 1.15, 1.3];
const YEARS = [null, 2028, 2027, 2029, 2030, 2026];
const KINDS: Area['kind'][] = ['search', 'keep-out', 'parcel'];
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

/** The columns of a plan of version 1, read or written. What a later schema adds travels as changes beside it (`pack.ts`). */
export function planColumns(coder: Coder, plan: Plan): Plan {
	const version = coder.count('version', plan.version) as Plan['version'];
	const name = coder.text('name', plan.name);
	const note = coder.text('note', plan.note, ['']);
	const atlas = coder.text('atlas', plan.atlas, ['']);
	const sites = siteColumns(coder, plan.sites);
	const links = linkColumns(coder, plan.links, sites);
	const areas = areaColumns(coder, plan.areas);
	const scenarios = scenarioColumns(coder, plan.scenarios);
	const judgements = judgementColumns(coder, plan.judgements);
	return { format: 'loadstar-plan', version, name, note, atlas, sites, links, areas, scenarios, judgements };
}

function siteColumns(coder: Coder, sites: readonly Site[]): Site[] {
	const rows = list(coder, 'sites', sites);
	const names = nameColumn(coder, 'site', rows);
	const ids = idColumn(coder, 'site', rows, names);
	let last = START;
	const positions = rows.map((site) => (last = coder.position('site', site?.position ?? START, last)));
	const itMw = rows.map((site) => optionalNumber(coder, 'site itMw', site?.itMw ?? null, [null]));
	const pue = rows.map((site) =>
		coder.recent('site pue', site?.pue ?? 0, PUES, (value) => coder.number('site pue', value, 1.2)),
	);
	const year = rows.map((site) => optionalNumber(coder, 'site year', site?.year ?? null, YEARS, 2028));
	const zone = rows.map((site) => optionalText(coder, 'site zone', site?.zone ?? null));
	const operator = rows.map((site) => optionalText(coder, 'site operator', site?.operator ?? null));
	const note = rows.map((site) => repeatedText(coder, 'site note', site?.note ?? ''));
	return rows.map((_, i) => ({
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

function linkColumns(coder: Coder, links: readonly Link[], sites: readonly Site[]): Link[] {
	const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
	const siteAt = (row: number) => sites[row]?.id ?? '';
	let last = 0;
	const ends = list(coder, 'links', links).map((link) => {
		const fromRow = (last = last + coder.whole('link from', (rowOf.get(link?.from ?? '') ?? 0) - last));
		const toRow = coder.count('link to', rowOf.get(link?.to ?? '') ?? 0);
		return { link, fromRow, from: siteAt(fromRow), toRow, to: siteAt(toRow) };
	});
	const pairs = ends.map(({ from, to }) => `${from}-${to}`);
	const ids = idColumn(coder, 'link', ends.map(({ link }) => link), pairs); // prettier-ignore
	const fiberPairs = ends.map(({ link }) =>
		optionalNumber(coder, 'link fiberPairs', link?.fiberPairs ?? null, [null]),
	);
	const routes = ends.map(({ link, fromRow, toRow }) =>
		routeOf(coder, link?.route ?? null, sites[fromRow]?.position, sites[toRow]?.position),
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
function routeOf(
	coder: Coder,
	route: Position[] | null,
	from: Position | undefined,
	to: Position | undefined,
): Position[] | null {
	if (!coder.flag('route', route !== null)) return null;
	const count = coder.count('route points', route?.length ?? 0);
	const startsHere = from !== undefined && coder.flag('route starts', same(route?.[0], from));
	const endsThere = to !== undefined && coder.flag('route ends', same(route?.at(-1), to));
	let last = from ?? START;
	return Array.from({ length: bounded(count) }, (_, i): Position => {
		if (i === 0 && startsHere) return [from[0], from[1]];
		if (i === count - 1 && endsThere) return [to[0], to[1]];
		return (last = coder.position('route', route?.[i] ?? START, last));
	});
}

function areaColumns(coder: Coder, areas: readonly Area[]): Area[] {
	const rows = list(coder, 'areas', areas);
	const names = nameColumn(coder, 'area', rows);
	const ids = idColumn(coder, 'area', rows, names);
	const kinds = rows.map((area) =>
		coder.recent<string>('area kind', area?.kind ?? '', KINDS, (value) => coder.text('area kind', value)),
	);
	const itMw = rows.map((area) => optionalNumber(coder, 'area itMw', area?.itMw ?? null, [null]));
	const note = rows.map((area) => repeatedText(coder, 'area note', area?.note ?? ''));
	let last = START;
	const ring = (given: Position[] | undefined): Position[] => {
		const count = bounded(coder.count('ring points', given?.length ?? 0));
		const isClosed = coder.flag('ring closed', count > 1 && same(given?.[0], given?.at(-1)));
		const positions: Position[] = [];
		for (let i = 0; i < count; i++) {
			if (i === count - 1 && isClosed) positions.push([...positions[0]!]);
			else positions.push((last = coder.position('ring', given?.[i] ?? START, last)));
		}
		return positions;
	};
	const polygons = rows.map((area) =>
		list(coder, 'polygons', area?.polygons).map((polygon) =>
			list(coder, 'rings', polygon).map((each) => ring(each)),
		),
	);
	return rows.map((_, i) => ({
		id: ids[i]!,
		name: names[i]!,
		kind: kinds[i] as Area['kind'],
		polygons: polygons[i]!,
		itMw: itMw[i]!,
		note: note[i]!,
	}));
}

function scenarioColumns(coder: Coder, scenarios: readonly Scenario[]): Scenario[] {
	const factor = (name: string, value: number, usual: number) =>
		coder.recent(name, value, [usual], (each) => coder.number(name, each, usual));
	let last = 'Base';
	return list(coder, 'scenarios', scenarios).map((scenario, i) => {
		const name = (last = coder.text('scenario name', scenario?.name ?? '', [
			i === 0 ? 'Base' : countedOn(last),
		]));
		const id = coder.text('scenario id', scenario?.id ?? '', [new FreeIds('scenario').next(name)]);
		return {
			id,
			name,
			pathFactor: factor('pathFactor', scenario?.pathFactor ?? 0, 1.3),
			pathFactorLow: factor('pathFactorLow', scenario?.pathFactorLow ?? 0, 1),
			pathFactorHigh: factor('pathFactorHigh', scenario?.pathFactorHigh ?? 0, 2.1),
		};
	});
}

function judgementColumns(coder: Coder, judgements: Record<string, Judgement>): Record<string, Judgement> {
	const entries = list(coder, 'judgements', Object.entries(judgements)).map((entry): [string, Judgement] => {
		const criterion = coder.recent('criterion', entry?.[0] ?? '', CRITERIA, (id) =>
			coder.text('criterion', id),
		);
		const said = (name: keyof Judgement) => optionalNumber(coder, name, entry?.[1][name] ?? null, [null]);
		return [
			criterion,
			{ weight: said('weight'), worst: said('worst'), best: said('best'), limit: said('limit') },
		];
	});
	return Object.fromEntries(entries);
}

/** As many rows as there are, or as the link tells: then each is undefined and only read. */
function list<Item>(coder: Coder, name: string, items: readonly Item[] | undefined): (Item | undefined)[] {
	const count = bounded(coder.count(`${name} count`, items?.length ?? 0));
	return Array.from({ length: count }, (_, i) => items?.[i]);
}

/** Each value costs at least one number, so the coder's own bound ends it; this only bounds the empty list made for it. */
function bounded(count: number): number {
	return Math.min(count, RING_MOST);
}

function nameColumn(coder: Coder, kind: string, rows: readonly ({ name: string } | undefined)[]): string[] {
	let last = '';
	return rows.map(
		(row) => (last = coder.text(`${kind} name`, row?.name ?? '', [last ? countedOn(last) : null])),
	);
}

/** Ids are made from names, or count on from the one before. */
function idColumn(
	coder: Coder,
	kind: string,
	rows: readonly ({ id: string } | undefined)[],
	names: readonly string[],
): string[] {
	const free = new FreeIds(kind);
	let last = '';
	return rows.map((row, i) => {
		const guesses = [free.next(names[i]!), last ? countedOn(last) : null];
		last = coder.text(`${kind} id`, row?.id ?? '', guesses);
		free.take(last);
		return last;
	});
}

function optionalNumber(
	coder: Coder,
	name: string,
	value: number | null,
	primed: readonly (number | null)[],
	expected = 0,
): number | null {
	return coder.recent(name, value, primed, (each) => coder.number(name, each ?? 0, expected));
}

function optionalText(coder: Coder, name: string, value: string | null): string | null {
	return coder.recent<string | null>(name, value, [null], (each) => coder.text(name, each ?? ''));
}

function repeatedText(coder: Coder, name: string, value: string): string {
	return coder.recent(name, value, [''], (each) => coder.text(name, each));
}

function same(a: Position | undefined, b: Position | undefined): boolean {
	return a !== undefined && b !== undefined && Object.is(a[0], b[0]) && Object.is(a[1], b[1]);
}
