import type { Problem } from '$lib/base/result.ts';
import { doubtSentences } from '$lib/planning/grid/grid-doubts.ts';
import { distanceKm } from '$lib/geo/sphere.ts';
import { multiPolygonArea } from '$lib/geo/shapes/polygon-area.ts';
import { areaFields, linkFields, siteFields } from '$lib/plan/fields/fields-of.ts';
import type { Area, Plan } from '$lib/plan/plan.ts';
import { pairsFor } from '$lib/planning/network/pairs/pairs.ts';
import type { Evaluation, PairResult, SiteResult } from '$lib/planning/evaluation.ts';
import { siteLetter } from '$lib/plan/site-letter.ts';
import type { TableKind } from '../columns.ts';

export type CellValue = string | number | null;

/** A row of a table: what stands in it, by column. Null = unknown, not decided, or no data. */
export type TableRow = {
	id: string;
	/** Row in the plan. */
	at: number;
	values: Record<string, CellValue>;
	/** Columns whose value the user chose against what was found. */
	byHand: readonly string[];
	/** What is not sure of a value, by column. */
	doubts: Readonly<Record<string, readonly Problem[]>>;
	/** What stands for a value in copied text, where that is not the value itself: the id of a zone. */
	written: Readonly<Record<string, string>>;
};

/** The rows of a table in the order of the plan. */
export function tableRows(kind: TableKind, plan: Plan, evaluation: Evaluation | null): TableRow[] {
	switch (kind) {
		case 'sites':
			return siteRows(plan, evaluation);
		case 'links':
			return linkRows(plan, evaluation);
		case 'areas':
			return plan.areas.map(areaRow);
	}
}

/** The results of two sites, by their rows; undefined where they are not reckoned. */
export function pairOf(
	evaluation: Evaluation | null,
	count: number,
	a: number,
	b: number,
): PairResult | undefined {
	if (a < 0 || b < 0 || a === b) return undefined;
	return pairsFor(evaluation?.pairs, count)?.of(a, b);
}

function siteRows({ sites }: Plan, evaluation: Evaluation | null): TableRow[] {
	return sites.map((site, at) => {
		const result = evaluation?.sites[at]?.id === site.id ? evaluation.sites[at] : undefined;
		return {
			id: site.id,
			at,
			values: {
				letter: siteLetter(at),
				name: site.name,
				lat: site.position[1],
				lng: site.position[0],
				...siteFields.values(({ id }) => site[id]),
				zone: result?.zone?.name ?? site.zone,
				operator: result?.operator?.name ?? site.operator,
				facilityMw: result?.facilityMw ?? null,
				intensity: result?.intensityGPerKwh ?? null,
				/** In percent, as its heading says. */
				cleanShare: typeof result?.cleanShare === 'number' ? result.cleanShare * 100 : null,
			},
			doubts: result ? doubtsOf(result) : {},
			byHand: (['zone', 'operator'] as const).filter((field) => site[field] !== null),
			written: {
				zone: result?.zone?.id ?? site.zone ?? '',
				operator: result?.operator?.id ?? site.operator ?? '',
			},
		};
	});
}

/** Whether an item has what a field needs to say something. */
function has(item: object, needs: string | undefined): boolean {
	return needs === undefined || item[needs as never] !== null;
}

function doubtsOf(result: SiteResult): Record<string, Problem[]> {
	const said = doubtSentences(result, result.zone, result.operator);
	return Object.fromEntries(['zone', 'operator'].map((id) => [id, said.filter(({ at }) => at === id)]));
}

function linkRows({ sites, links }: Plan, evaluation: Evaluation | null): TableRow[] {
	const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
	const pairs = pairsFor(evaluation?.pairs, sites.length);
	return links.map((link, at) => {
		const { id, from, to } = link;
		const [a, b] = [rowOf.get(from) ?? -1, rowOf.get(to) ?? -1];
		const [siteA, siteB] = [sites[a], sites[b]];
		const trip = pairs && siteA && siteB ? pairs.trip(a, b) : null;
		return {
			id,
			at,
			values: {
				name: siteA?.name ?? from,
				to: siteB?.name ?? to,
				...linkFields.values((field) => (has(link, field.needs) ? link[field.id] : null)),
				greatCircleKm: siteA && siteB ? distanceKm(...siteA.position, ...siteB.position) : null,
				rttLowMs: trip?.rttLowMs ?? null,
				rttMs: trip?.rttMs ?? null,
				rttHighMs: trip?.rttHighMs ?? null,
			},
			byHand: [],
			doubts: {},
			written: {},
		};
	});
}

const km2Of = new WeakMap<Area['polygons'], number>();

/** Outlines are measured once: an area that is renamed keeps its polygons. */
function areaRow(area: Area, at: number): TableRow {
	const { id, name, polygons } = area;
	let km2 = km2Of.get(polygons);
	if (km2 === undefined) km2Of.set(polygons, (km2 = multiPolygonArea(polygons) / 1e6));
	return {
		id,
		at,
		values: {
			name,
			...areaFields.values((field) => area[field.id]),
			areaKm2: km2,
			areaHa: km2 * 100,
		},
		byHand: [],
		doubts: {},
		written: {},
	};
}
