import type { Area, Link, Site } from '../../../plan/plan.ts';

/** A plan as version 1 wrote it, for the columns of its links. FROZEN. */
export type PlanV1 = {
	format: 'loadstar-plan';
	version: number;
	name: string;
	note: string;
	atlas: string;
	sites: SiteV1[];
	links: Pick<Link, 'id' | 'from' | 'to' | 'fiberPairs' | 'route'>[];
	areas: Pick<Area, 'id' | 'name' | 'kind' | 'polygons' | 'itMw' | 'note'>[];
	scenarios: ScenarioV1[];
	judgements: Record<string, JudgementV1>;
};

/** A site as version 1 wrote it. FROZEN. */
export type SiteV1 = Pick<
	Site,
	'id' | 'name' | 'position' | 'itMw' | 'pue' | 'year' | 'zone' | 'operator' | 'note'
>;

/** A scenario as version 1 wrote it: it knew one assumption. FROZEN. */
export type ScenarioV1 = {
	id: string;
	name: string;
	pathFactor: number;
	pathFactorLow: number;
	pathFactorHigh: number;
};

/** The say on one criterion as version 1 wrote it; null = the default of then. FROZEN. */
export type JudgementV1 = {
	weight: number | null;
	worst: number | null;
	best: number | null;
	limit: number | null;
};
