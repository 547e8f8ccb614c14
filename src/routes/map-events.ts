import { sayProblem } from '$lib/i18n/say.ts';
import type { MapEvents } from '$lib/map/events.ts';
import { clickedOf } from '$lib/map/pick/card-of.ts';
import { addLink } from '$lib/plan/edits/links/add-link.ts';
import { addSite } from '$lib/plan/edits/sites/add-site.ts';
import { moveSite } from '$lib/plan/edits/sites/move-site.ts';
import type { Plan } from '$lib/plan/plan.ts';
import type { App } from '$lib/state/app.ts';
import { nameAt } from '$lib/ui/stage/name-at.ts';
import { tellNameStays } from '$lib/ui/stage/tell-name-stays.ts';

/** What a click or a drag on the map does: something is chosen, or the plan gets one edit. Loaded with the map. */
export function mapEvents({ session, view, atlas }: App): Partial<MapEvents> {
	return {
		onclick(hit) {
			view.choose(hit.thing);
			if (hit.thing) return;
			const under = clickedOf(hit.under);
			const campus = under[0]?.layer === 'campuses' ? under[0].row : null;
			view.ask(hit.position, { under, campusRow: campus });
		},
		onfit: () => view.fitPlan(),
		async onaddsite(position) {
			await atlas.need('places');
			const name = nameAt(atlas.part('places'), position);
			const problems = session.edit({ key: 'edit_add_site', values: { name } }, (plan) =>
				addSite(plan, { name, position }),
			);
			if (problems[0]) return void (view.notice = sayProblem(problems[0]));
			view.choose({ kind: 'site', id: session.plan.sites.at(-1)?.id ?? '' });
			view.tool = 'select';
		},
		onaddlink(from, to) {
			const problems = session.edit({ key: 'edit_add_link', values: {} }, (plan) => addLink(plan, from, to));
			if (problems[0]) return void (view.notice = sayProblem(problems[0]));
			view.choose({ kind: 'link', id: session.plan.links.at(-1)?.id ?? '' });
			view.tool = 'select';
		},
		ondragsite(id, position, phase) {
			const move = (plan: Plan) => moveSite(plan, id, position);
			if (phase === 'moving') session.try(move);
			else if (phase === 'cancelled') session.try(null);
			else {
				const site = session.plan.sites.find((each) => each.id === id);
				if (!site) return;
				const problems = session.edit({ key: 'edit_move_site', values: { name: site.name } }, move);
				if (problems.length === 0) void tellNameStays({ atlas, view }, site, position);
			}
		},
	};
}
