import { distanceKm } from '../../../geo/sphere.ts';
import type { Instance } from '../../instance.ts';
import { routeConfidences, routeMethods } from '../routes/route-method.ts';
import { fiberPath, rttMs } from '../delay/delay.ts';
import { copiedPairColumns, pairRow, type PairColumns } from './pair-columns.ts';
import { ownLine, ownLineKm, type OwnLine } from '../routes/own-line.ts';

/** Lines that replace the model, by the row of their pair; of two lines for one pair the shorter. */
export type DrawnRoutes = ReadonlyMap<number, OwnLine & { i: number; j: number }>;

const none: DrawnRoutes = new Map();

/** The links of a plan whose line is drawn or brought in. */
export function drawnRoutes({
	plan: { sites, links },
	assumed,
}: Pick<Instance, 'plan' | 'assumed'>): DrawnRoutes {
	const drawn = links.filter(({ route }) => route !== null);
	if (drawn.length === 0) return none;
	const rowOf = new Map(sites.map(({ id }, row) => [id, row]));
	const found = new Map<number, OwnLine & { i: number; j: number }>();
	for (const link of drawn) {
		const [a, b] = [rowOf.get(link.from), rowOf.get(link.to)];
		if (a === undefined || b === undefined || a === b) continue;
		const own = ownLine(link, sites[a]!.position, sites[b]!.position, assumed);
		const row = pairRow(sites.length, a, b);
		if (!own || (found.get(row)?.km ?? Infinity) <= own.km) continue;
		found.set(row, { ...own, i: Math.min(a, b), j: Math.max(a, b) });
	}
	return found;
}

/** The columns with drawn lines laid over the model; the same columns where none is drawn. */
export function withDrawn(
	{ lng, lat, assumed }: Instance,
	modelled: PairColumns,
	drawn: DrawnRoutes,
): PairColumns {
	if (drawn.size === 0) return modelled;
	const columns = copiedPairColumns(modelled);
	const fiber = fiberPath(assumed);
	for (const [row, own] of drawn) {
		const straightKm = distanceKm(lng[own.i]!, lat[own.i]!, lng[own.j]!, lat[own.j]!);
		columns.method[row] = routeMethods.indexOf(own.method);
		columns.confidence[row] = routeConfidences.indexOf(own.confidence);
		columns.rttLowMs[row] = rttMs(ownLineKm('low', own, straightKm, assumed), fiber);
		columns.rttMs[row] = rttMs(own.km, fiber);
		columns.rttHighMs[row] = rttMs(ownLineKm('high', own, straightKm, assumed), fiber);
	}
	return columns;
}
