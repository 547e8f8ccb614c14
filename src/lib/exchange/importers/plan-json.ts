import { fail, ok, problem, type Result } from '../../base/result.ts';
import { openPlan } from '../../plan/open.ts';
import type { Plan } from '../../plan/plan.ts';
import { decodeText } from '../formats/decode-text.ts';
import type { Importer, Progress, Source } from '../importer.ts';
import type { SourceFeature } from '../source-feature.ts';

/** Loadstar's own file: offered as a whole plan, and its parts as rows. */
export const planJson = {
	id: 'plan',
	titleKey: 'import_plan_title',
	extensions: ['json'],
	// GeoJSON that carries a plan is GeoJSON first.
	recognizes: (_, head) =>
		/^\s*\{[^]*"format"\s*:\s*"loadstar-plan"/.test(head) && !/^\s*\{\s*"type"/.test(head),
	*read({ bytes }): Generator<Progress, Result<Source>> {
		const decoded = decodeText(bytes, { windows: false });
		if (!decoded.ok) return decoded;
		yield { done: 0, total: 1 };
		const plan = openPlan(decoded.value.text);
		if (!plan.ok) return fail(...plan.problems);
		const features = featuresOfPlan(plan.value);
		const notes = [problem('', 'import_whole_plan', { name: plan.value.name })];
		return ok({ features, plan: plan.value, crs: null, columns: [], notes });
	},
} as const satisfies Importer;

function featuresOfPlan({ sites, links, areas }: Plan): SourceFeature[] {
	const place = new Map(sites.map(({ id, position }) => [id, position]));
	const shapes = [
		...sites.map(({ position, ...values }) => ({ kind: 'point' as const, coordinates: position, values })),
		...links.map(({ route, ...values }) => ({
			kind: 'line' as const,
			coordinates: route ?? [place.get(values.from)!, place.get(values.to)!],
			values: { ...values, kind: route ? 'route' : 'straight' },
		})),
		...areas.map(({ polygons, ...values }) => ({ kind: 'polygons' as const, coordinates: polygons, values })),
	];
	return shapes.map(({ kind, coordinates, values }, i) => ({
		at: i + 1,
		geometry: { kind, coordinates },
		values: new Map(Object.entries(values)),
		problems: [],
	}));
}
