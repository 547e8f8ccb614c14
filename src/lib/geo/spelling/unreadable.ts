import { fail, problem, type Result } from '../../base/result.ts';

/** Why a text is no position, with its beginning. */
export function unreadable(text: string): Extract<Result<never>, { ok: false }> {
	return fail(problem('', 'coord_unreadable', { found: shownText(text) }));
}

/** The beginning of a text, 40 characters at most. */
export function shownText(text: string): string {
	const characters = [...text.slice(0, 120).toWellFormed().trim()];
	return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}
