import { intensityBases } from '../../atlas/artifacts/mix.ts';
import { zoneKinds } from '../../atlas/artifacts/zones.ts';
import { fail, ok, problem, type Problem, type Result } from '../../base/result.ts';
import * as z from '../../base/zod.ts';
import { cleanShareOf } from '../grid/clean-share.ts';
import { gridDoubts, gridDoubtShape } from '../grid/grid-doubts.ts';
import type { GridRows } from '../grid/grid-rows.ts';
import { isLocated, locate, remember } from '../grid/locate.ts';
import type { Instance } from '../instance.ts';
import { orNull } from '../../base/or-null.ts';
import type { Room, Told } from '../room.ts';
import { weightedMean } from '../grid/weighted-mean.ts';

/** Sites whose grid a frame has time to find; more go beside the page. */
const QUICK_SITES = 300;
const SLICE = 100;

const Ref = z.object({ id: z.string(), name: z.string(), overridden: z.boolean() });

const wholeShape = {
	/** MW-weighted means over sites with data; null without any. */
	intensityGPerKwh: z.nullable(z.number()),
	cleanShare: z.nullable(z.number()),
	/** What the intensities in the mean count; more than one entry means the mean mixes bases and must say so. */
	intensityBases: z.array(z.enum(intensityBases)),
};
const siteShape = {
	zone: z.nullable(z.extend(Ref, { kind: z.enum(zoneKinds), country: z.string() })),
	operator: z.nullable(Ref),
	...gridDoubtShape,
	intensityGPerKwh: z.nullable(z.number()),
	intensityYear: z.nullable(z.number()),
	intensityBasis: z.nullable(z.enum(intensityBases)),
	intensitySource: z.nullable(z.string()),
	cleanShare: z.nullable(z.number()),
	mixYear: z.nullable(z.number()),
	mixSource: z.nullable(z.string()),
};

/** The grid zone and operator of each site, the intensity and the clean share that are published for it. */
export const grid: Room<GridRows, Told<typeof wholeShape>, Told<typeof siteShape>> = {
	id: 'grid',
	titleKey: 'room_grid',
	needs: ['atlas'],
	after: [],
	depth({ world, count, lng, lat, assumed }) {
		const offCoastKm = assumed['off-coast'].value;
		let unknown = 0;
		for (let row = 0; row < count; row++)
			if (!isLocated(world.atlas, lng[row]!, lat[row]!, offCoastKm)) unknown++;
		return unknown > QUICK_SITES ? 'deep' : 'quick';
	},
	*evaluate({ world, plan, count, lng, lat, assumed }): Generator<number, Result<GridRows>> {
		const { zones, operators, mix } = world.atlas;
		const offCoastKm = assumed['off-coast'].value;
		const problems: Problem[] = [];
		const rows: GridRows = {
			zone: new Int32Array(count),
			operator: new Int32Array(count),
			foundZone: new Int32Array(count),
			foundOperator: new Int32Array(count),
			nearZone: new Int32Array(count),
			border: new Int32Array(count),
			intensityGPerKwh: new Float64Array(count),
			cleanShare: new Float64Array(count),
		};
		for (const [i, site] of plan.sites.entries()) {
			const found = locate(world.atlas, lng[i]!, lat[i]!, offCoastKm);
			const zone = site.zone === null ? found.zone : zones.id.indexOf(site.zone);
			const operator = site.operator === null ? found.operator : operators.id.indexOf(site.operator);
			if (site.zone !== null && zone < 0)
				problems.push(problem(`sites.${i}.zone`, 'plan_zone_unknown', { name: site.name, id: site.zone }));
			if (site.operator !== null && operator < 0) {
				const values = { name: site.name, id: site.operator };
				problems.push(problem(`sites.${i}.operator`, 'plan_operator_unknown', values));
			}
			rows.zone[i] = zone;
			rows.operator[i] = operator;
			rows.foundZone[i] = found.zone;
			rows.foundOperator[i] = found.operator;
			rows.nearZone[i] = found.nearZone;
			rows.border[i] = found.border;
			rows.intensityGPerKwh[i] = zone < 0 ? NaN : mix.intensityGPerKwh[zone]!;
			rows.cleanShare[i] = cleanShareOf(mix, zone);
			if (i % SLICE === SLICE - 1) yield i / count;
		}
		return problems.length > 0 ? fail(...problems) : ok(rows);
	},
	adopt({ world, plan, assumed }, { foundZone, foundOperator, nearZone, border }) {
		for (const [row, { position }] of plan.sites.entries()) {
			const located = {
				zone: foundZone[row]!,
				operator: foundOperator[row]!,
				nearZone: nearZone[row]!,
				border: border[row]!,
			};
			remember(world.atlas, position, assumed['off-coast'].value, located);
		}
	},
	standsFor: ({ zone }, { count }) => zone.length === count,
	whole(rows, instance) {
		const { count, itMw, pue } = instance;
		const facilityMw = (row: number) => itMw[row]! * pue[row]!;
		const mean = (values: Float64Array | undefined) =>
			values ? orNull(weightedMean(count, facilityMw, values)) : null;
		return {
			intensityGPerKwh: mean(rows?.intensityGPerKwh),
			cleanShare: mean(rows?.cleanShare),
			intensityBases: rows ? basesOf(rows, instance) : [],
		};
	},
	site(rows, { world, plan }, row) {
		const { zones, operators, mix } = world.atlas;
		const site = plan.sites[row]!;
		const zone = rows?.zone[row] ?? -1;
		const operator = rows?.operator[row] ?? -1;
		const intensity = rows ? orNull(rows.intensityGPerKwh[row]!) : null;
		const clean = rows ? orNull(rows.cleanShare[row]!) : null;
		return {
			zone:
				zone < 0
					? null
					: {
							id: zones.id[zone]!,
							name: zones.name[zone]!,
							overridden: site.zone !== null,
							kind: zones.kind[zone]!,
							country: zones.country[zone]!,
						},
			operator:
				operator < 0
					? null
					: {
							id: operators.id[operator]!,
							name: operators.name[operator]!,
							overridden: site.operator !== null,
						},
			...gridDoubts(
				world.atlas,
				{ zone, operator, nearZone: rows?.nearZone[row] ?? -1, border: rows?.border[row] ?? -1 },
				{ zone: site.zone !== null, operator: site.operator !== null },
			),
			intensityGPerKwh: intensity,
			intensityYear: intensity === null ? null : mix.intensityYear[zone]!,
			intensityBasis: intensity === null ? null : mix.intensityBasis[zone]!,
			intensitySource: intensity === null ? null : mix.intensitySource[zone]!,
			cleanShare: clean,
			mixYear: clean === null ? null : mix.mixYear[zone]!,
			mixSource: clean === null ? null : mix.mixSource[zone]!,
		};
	},
	shape: { whole: wholeShape, site: siteShape },
};

function basesOf(rows: GridRows, { world, itMw }: Instance): Told<typeof wholeShape>['intensityBases'] {
	const bases = Array.from(rows.zone).flatMap((zone, row) =>
		Number.isNaN(itMw[row]!) || Number.isNaN(rows.intensityGPerKwh[row]!)
			? []
			: [world.atlas.mix.intensityBasis[zone]!],
	);
	return [...new Set(bases)].sort();
}
