import { m } from '$lib/i18n/compiled/messages.js';
import { sayProblem } from '$lib/i18n/say.ts';
import type { Problem } from '$lib/base/result.ts';
import type { PlanSession } from './plan.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** Opens the plan in the address, if there is one, beside the own plans. A locked one waits for its passphrase; one that does not open is told. */
export async function openShared(session: PlanSession, view: ViewState, hash: string): Promise<void> {
	if (!/^#[a-z]\d+\./.test(hash)) return;
	const { isLocked, openLink } = await import('$lib/exchange/link/link.ts');
	if (isLocked(hash)) return void (view.locked = hash);
	const opened = openLink(hash);
	if (!opened.ok) {
		forgetShared();
		view.notice = m.guest_unopened({ why: sayProblem(opened.problems[0]!) });
		return;
	}
	await session.look(opened.value);
	view.fitPlan();
}

/** Opens a locked plan with its passphrase; the problems when it is the wrong one. */
export async function unlockShared(
	session: PlanSession,
	view: ViewState,
	passphrase: string,
): Promise<Problem[]> {
	const { unlockLink } = await import('$lib/exchange/link/locked-link.ts');
	const opened = await unlockLink(view.locked ?? '', passphrase, crypto);
	if (!opened.ok) return opened.problems;
	view.locked = null;
	await session.look(opened.value);
	view.fitPlan();
	return [];
}

/** Takes the plan out of the address: it is kept, left, or did not open. */
export function forgetShared(): void {
	history.replaceState(null, '', location.pathname + location.search);
}
