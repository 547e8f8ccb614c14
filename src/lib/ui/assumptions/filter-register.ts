import { foldedText } from '$lib/base/folded-text.ts';
import type { AssumptionRoom } from '$lib/planning/assumption.ts';
import type { RegisterEntry } from '$lib/planning/assumptions/register-of.ts';
import type { ScoreMove } from '$lib/planning/assumptions/score-moves.ts';

/** Points below which the score, written with one digit, does not move. */
const UNSEEN = 0.05;

/** What of the register is asked for. */
export type RegisterFilter = {
	/** null = all rooms. */
	room: AssumptionRoom | null;
	search: string;
	changed: boolean;
	assumed: boolean;
	moves: boolean;
};

/** Whether a move can be seen in a score written with one digit. */
export function movesScore(move: ScoreMove | undefined): boolean {
	if (!move) return false;
	const most = move.kind === 'change' ? Math.abs(move.by) : Math.max(Math.abs(move.low), Math.abs(move.high));
	return most >= UNSEEN;
}

/** The entries that are asked for: every word of the search stands in what `textOf` tells of an entry. */
export function filterRegister(
	entries: readonly RegisterEntry[],
	filter: RegisterFilter,
	moves: ReadonlyMap<string, ScoreMove>,
	textOf: (entry: RegisterEntry) => string,
): RegisterEntry[] {
	const words = foldedText(filter.search).split(' ').filter(Boolean);
	return entries.filter((entry) => {
		const { assumption, isChanged } = entry;
		if (filter.room !== null && assumption.room !== filter.room) return false;
		if (filter.changed && !isChanged) return false;
		if (filter.assumed && assumption.trust !== 'assumed') return false;
		if (filter.moves && !movesScore(moves.get(assumption.id))) return false;
		const text = words.length > 0 ? foldedText(textOf(entry)) : '';
		return words.every((word) => text.includes(word));
	});
}
