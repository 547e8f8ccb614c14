import { fail, problem, type Result } from '../../base/result.ts';
import { openPlan } from '../../plan/open.ts';
import type { Plan } from '../../plan/plan.ts';
import { UnfitLink } from './bits.ts';
import { framed, unframed } from './frame.ts';
import { packPlan, unpackPlan } from './pack.ts';

/** Above this many characters some programs cut a link; then a file is the better way. */
export const LINK_LONG = 8000;

/** The whole plan as a fragment without its number sign: `p1.…`. */
export function packLink(plan: Plan): string {
	return framed('p', packPlan(plan));
}

/** The plan of a link given as a whole address, as a fragment or bare. An encrypted one is refused: see `unlockLink`. */
export function openLink(text: string): Result<Plan> {
	const link = unframed(text);
	if (!link.ok) return link;
	return link.value.kind === 'e' ? fail(problem('', 'link_locked')) : openPacked(link.value.body);
}

/** Whether a link opens with a passphrase only. */
export function isLocked(text: string): boolean {
	const link = unframed(text);
	return link.ok && link.value.kind === 'e';
}

/** What packed bytes hold, through the one door of every plan. */
export function openPacked(bytes: Uint8Array): Result<Plan> {
	try {
		return openPlan(unpackPlan(bytes));
	} catch (error) {
		if (error instanceof UnfitLink) return fail(problem('', 'link_unreadable'));
		throw error;
	}
}

export type LinkFacts = { text: string; characters: number; isLong: boolean };

/** The link of a plan and how long it is with the address before it, e.g. `https://example.org/#`. */
export function describeLink(plan: Plan, address = ''): LinkFacts {
	const text = packLink(plan);
	const characters = address.length + text.length;
	return { text, characters, isLong: characters > LINK_LONG };
}
