import type { Problem } from '$lib/base/result.ts';
import { m } from '$lib/i18n/compiled/messages.js';
import { sayProblem } from '$lib/i18n/say.ts';
import type { MapEvents } from '$lib/map/events.ts';
import { layerList } from '$lib/map/layers/index.ts';
import type { AreaKind } from '$lib/map/scene.ts';
import { addArea } from '$lib/plan/edits/areas/add-area.ts';
import { setArea } from '$lib/plan/edits/areas/set-area.ts';
import { setLink } from '$lib/plan/edits/links/set-link.ts';
import { splitLink } from '$lib/plan/edits/links/split-link.ts';
import { linkById, siteById } from '$lib/plan/lookup.ts';
import type { App } from '$lib/state/app.ts';
import { nameAt } from '$lib/ui/stage/name-at.ts';

/** What is drawn on the map becomes one edit of the plan each. Loaded with the map. */
export function drawEvents({ session, view, atlas }: App): Partial<MapEvents> {
	const told = (problems: Problem[]): boolean => {
		if (problems[0]) view.notice = sayProblem(problems[0]);
		return problems.length === 0;
	};
	const linkName = (id: string) => {
		const link = linkById(session.plan, id);
		const name = (siteId: string) => siteById(session.plan, siteId)?.name ?? siteId;
		return link ? `${name(link.from)} – ${name(link.to)}` : id;
	};
	return {
		ontool: (tool) => (view.tool = tool),
		onchooselink: (id) => view.choose({ kind: 'link', id }),
		onhere: (position) => view.ask(position),
		ondrawarea({ kind, polygons }) {
			const name = freeName(
				kind,
				session.plan.areas.map((area) => area.name),
			);
			const label = { key: 'edit_add_area', values: { name } } as const;
			if (!told(session.edit(label, (plan) => addArea(plan, { name, kind, polygons })))) return;
			for (const { id, things } of layerList) {
				if (things?.kind === 'area' && !view.layersOn.has(id)) view.toggleLayer(id);
			}
			view.choose({ kind: 'area', id: session.plan.areas.at(-1)?.id ?? '' });
			view.tool = 'select';
		},
		oneditarea(id, polygons) {
			const name = session.plan.areas.find((area) => area.id === id)?.name ?? id;
			told(
				session.edit({ key: 'edit_set_area', values: { name } }, (plan) => setArea(plan, id, { polygons })),
			);
		},
		ondrawroute(id, route) {
			const key = route ? 'edit_set_route' : 'edit_clear_route';
			const label = { key, values: { name: linkName(id) } } as const;
			if (!told(session.edit(label, (plan) => setLink(plan, id, { route })))) return;
			view.choose({ kind: 'link', id });
			if (view.tool === 'draw-route' || route === null) view.tool = 'select';
		},
		async onsplitlink(id, position) {
			await atlas.need('places');
			const name = nameAt(atlas.part('places'), position);
			const label = { key: 'edit_split_route', values: { name: linkName(id) } } as const;
			if (!told(session.edit(label, (plan) => splitLink(plan, id, { name, position })))) return;
			view.choose({ kind: 'site', id: session.plan.sites.at(-1)?.id ?? '' });
			view.tool = 'select';
		},
	};
}

/** "Parcel 2": the first number that no area of the plan bears. */
function freeName(kind: AreaKind, taken: readonly string[]): string {
	const name = (number: number) =>
		kind === 'search'
			? m.area_name_search({ number })
			: kind === 'keep-out'
				? m.area_name_keep_out({ number })
				: m.area_name_parcel({ number });
	let number = 1;
	while (taken.includes(name(number))) number++;
	return name(number);
}
