import { m } from '$lib/i18n/compiled/messages.js';
import { say, sayProblem } from '$lib/i18n/say.ts';
import { newPlan } from '$lib/plan/new-plan.ts';
import type { Check, KeptStore } from '$lib/storage/kept-store.ts';
import type { PlannerClient } from '$lib/worker/planner-client.ts';
import type { App } from './app.ts';
import { AtlasState } from './atlas.svelte.ts';
import { EvaluationState } from './evaluation.svelte.ts';
import { openShared } from './open-shared.ts';
import { PlanSession } from './plan.svelte.ts';
import type { ArtifactReader } from './read-artifact.svelte.ts';
import { RingsState } from './rings.svelte.ts';
import { ViewState } from './view.svelte.ts';

/** When the store is compared with its second copy, ms after the plan is open: not while the map is being drawn. */
const CHECK_AFTER_MS = 3000;

/** The app's state, with the plan that was open last. Storage that is refused is said, and the app goes on in memory. */
export function createApp(reader: ArtifactReader): App {
	const store = import('$lib/storage/open-store.ts').then(({ openStore }) => openStore());
	const session = new PlanSession(store, crypto.randomUUID(), newPlan(m.plan_untitled(), ''));
	const atlas = new AtlasState(reader.read);
	const view = new ViewState();
	view.theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
	const results = new EvaluationState(session, atlas, async (plan, rooms, { onshare, signal }) => {
		const asked = { plan, rooms, onMap: atlas.network !== null };
		const answer = await (await planner()).ask('deep', asked, { onpart: onshare, signal });
		return answer.answers;
	});
	results.follow();
	let client: Promise<PlannerClient> | null = null;
	session.tell = ({ key, values }) => (view.notice = say(key, values));
	view.opening = openLast()
		.then(() => openShared(session, view, location.hash))
		.finally(() => (view.opened = true));
	void view.opening.finally(() => whenIdle(() => void atlas.need('network')));
	window.addEventListener('hashchange', () => void openShared(session, view, location.hash));
	const rings = new RingsState(session, view, planner);
	rings.follow();
	return { session, atlas, results, view, rings, planner };

	function planner(): Promise<PlannerClient> {
		client ??= import('$lib/worker/planner-client.ts').then(
			({ PlannerClient }) => new PlannerClient(new URL(reader.base, location.href).href),
		);
		// Code that did not arrive may be asked for again.
		client.catch(() => (client = null));
		return client;
	}

	async function openLast(): Promise<void> {
		try {
			const ready = await store;
			const whole = await ready.looksWhole();
			const found = whole ? null : await check(ready);
			if (whole) setTimeout(() => void check(ready).catch(() => undefined), CHECK_AFTER_MS);
			setTimeout(() => void session.prepare(), CHECK_AFTER_MS);
			// A store brought back does not know which plan was open: the last saved one it is.
			const id =
				(await ready.getCurrent()) ?? (found?.broughtBack.length ? (await session.list())[0]?.id : null);
			if (!id) return;
			const problems = await session.open(id);
			if (problems[0]) view.notice = m.plan_kept_unopened({ why: sayProblem(problems[0]) });
			else view.fitPlan();
		} catch (error) {
			await openCopy();
			session.refuse(error);
		}
	}

	/** Where the store cannot be read at all, the plan last saved is shown from its second copy, if there is one. */
	async function openCopy(): Promise<void> {
		try {
			const [latest] = await session.list();
			if (latest && (await session.open(latest.id)).length === 0) view.fitPlan();
		} catch {
			// nothing to show: what refused the store is said
		}
	}

	/** Compares the store with its second copy, says what was mended, and empties what has been in the bin for long enough. */
	async function check(ready: KeptStore): Promise<Check> {
		const found = await ready.check();
		await ready.emptyBin(Date.now());
		const said = [
			found.broughtBack.length > 0 &&
				m.plans_brought_back({ count: found.broughtBack.length, names: listed(found.broughtBack) }),
			found.damaged.length > 0 &&
				m.plans_found_damaged({ count: found.damaged.length, names: listed(found.damaged) }),
			found.missing > 0 && m.plans_missing({ count: found.missing }),
		].filter((sentence) => sentence !== false);
		if (said.length > 0) view.notice = said.join(' ');
		return found;
	}
}

/** After the first paint: round trips stand on straight lines until the fiber map is here. */
function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 3000 });
	else setTimeout(work, 500);
}

function listed(names: readonly string[]): string {
	return names.slice(0, 5).join(', ') + (names.length > 5 ? ' …' : '');
}
