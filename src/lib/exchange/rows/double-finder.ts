import { foldedText } from '../../base/folded-text.ts';
import { problem, type Problem } from '../../base/result.ts';
import type { Position } from '../../geo/position.ts';
import { distanceKm } from '../../geo/sphere.ts';
import { shortened } from '../../plan/found.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Draft } from '../import-report.ts';

/** Two sites of one name nearer than this are taken for the same. */
const SAME_PLACE_KM = 0.1;

/** Finds rows that bring what the file or the plan already has: the same id, or the same name at the same place. */
export function doubleFinder(existing: Plan) {
	type Known = { at: number | null; name: string; position: Position; next: Known | null };
	// Namesakes hang on each other, the newest first.
	const byName = { site: new Map<string, Known>(), area: new Map<string, Known>() };
	const byId = { site: new Map<string, Known>(), area: new Map<string, Known>() };
	const keyOf = (name: string) => foldedText(name) || name;
	const learn = (kind: 'site' | 'area', at: number | null, name: string, position: Position): Known => {
		const key = keyOf(name);
		const known: Known = { at, name, position, next: byName[kind].get(key) ?? null };
		byName[kind].set(key, known);
		return known;
	};
	for (const { name, position } of existing.sites) learn('site', null, name, position);
	for (const { name, polygons } of existing.areas) learn('area', null, name, polygons[0]![0]![0]!);
	return (draft: Draft, id: string | null, at: number): Problem | null => {
		if (draft.kind === 'link') return null;
		const { kind } = draft;
		const { name } = kind === 'site' ? draft.site : draft.area;
		const position = kind === 'site' ? draft.site.position : draft.area.polygons[0]![0]![0]!;
		const known = learn(kind, at, name, position);
		const same = nearNamesake(known);
		const twin = id === null ? undefined : byId[kind].get(id);
		if (id !== null && !twin) byId[kind].set(id, known);
		if (same) {
			const values = { name: shortened(same.name), at: same.at ?? 0 };
			return problem('', same.at === null ? 'import_double_in_plan' : 'import_double_in_file', values);
		}
		return twin ? problem('id', 'import_double_id', { id: shortened(id!), at: twin.at ?? 0 }) : null;
	};
}

/** Names that hundreds share say nothing: only the last few are compared. */
function nearNamesake<Known extends { position: Position; next: Known | null }>(known: Known): Known | null {
	let left = 50;
	for (let each = known.next; each && left-- > 0; each = each.next) {
		if (distanceKm(...each.position, ...known.position) <= SAME_PLACE_KM) return each;
	}
	return null;
}
