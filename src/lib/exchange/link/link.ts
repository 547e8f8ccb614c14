import { fail, problem, type Result } from '../../base/result.ts';
import { openPlan } from '../../plan/open.ts';
import type { Plan } from '../../plan/plan.ts';
import { framed, unframed } from './frame.ts';
import { UNFOLDED_MOST, UNFOLDS_TOO_FAR } from './inflated-text.ts';
import { packPlan, unpackPlan } from './pack.ts';
import { UnfitLink } from './unfit-link.ts';

/** Above this many characters some programs cut a link; then a file is the better way. */
export const LINK_LONG = 8000;

/** The whole plan as a fragment without its number sign: `p2.…`. */
export function packLink(plan: Plan): string {
	return framed('p', packPlan(plan));
}

/** The plan of a link given as a whole address, as a fragment or bare. An encrypted one is refused: see `unlockLink`. */
export function openLink(text: string): Result<Plan> {
	const link = unframed(text);
	if (!link.ok) return link;
	return link.value.kind === 'e'
		? fail(problem('', 'link_locked'))
		: openPacked(link.value.body, link.value.version);
}

/** Whether a link opens with a passphrase only. */
export function isLocked(text: string): boolean {
	const link = unframed(text);
	return link.ok && link.value.kind === 'e';
}

/** What the packed bytes of a link of some version hold, through the one door of every plan. */
export function openPacked(bytes: Uint8Array, version: number): Result<Plan> {
	try {
		return openPlan(unpackPlan(bytes, version));
	} catch (error) {
		if (error instanceof UnfitLink)
			return fail(
				error.message === UNFOLDS_TOO_FAR
					? problem('', 'link_unfolds', { max: UNFOLDED_MOST })
					: problem('', 'link_unreadable'),
			);
		throw error;
	}
}

/** `isLong`: some programs would cut it. `opens`: false for a plan so large that no link of it is ever read. */
export type LinkFacts = { text: string; characters: number; isLong: boolean; opens: boolean };

/** The link of a plan and how long it is with the address before it, e.g. `https://example.org/#`. */
export function describeLink(plan: Plan, address = ''): LinkFacts {
	const text = packLink(plan);
	const characters = address.length + text.length;
	const opens = text.length <= LINK_LONG || openLink(text).ok;
	return { text, characters, isLong: characters > LINK_LONG, opens };
}
