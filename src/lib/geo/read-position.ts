import { fail, problem, type Result } from '../base/result.ts';
import type { Position } from './position.ts';
import { notations } from './notations/index.ts';
import { normalizedText } from './spelling/normalized-text.ts';

/** Longest text worth reading: a map link. */
const LONGEST = 2000;

/** Reads a position in any notation on the list, in degrees: what the search takes, the table, the files and the command line take. */
export function readPosition(text: string): Result<Position> {
	const raw = text.slice(0, LONGEST + 1).trim();
	if (raw === '') return fail(problem('', 'coord_empty'));
	const given = { raw: raw.slice(0, LONGEST), plain: normalizedText(raw) };
	for (const { read } of notations) {
		const position = read(given);
		if (position) return position;
	}
	throw new Error('degrees answer for every text');
}

/** Whether a text that could not be read was an attempt at a position, so that its faults are worth telling. */
export function looksLikePosition(text: string): boolean {
	const raw = text.trim().slice(0, LONGEST);
	if (/^(geo:|https?:|\/\/\/|(srid=\d+;)?point\b|lat(itude)?\b)/i.test(raw)) return true;
	return (
		/^[\d\s.,;:/|°º˚'"′″’”+\-−–()[\]NSEWOC-X]+$/i.test(raw) &&
		/\d[\s,;/|°NSEWO]+[-+−–(]?\s*[NSEWO]?\s*\d/i.test(raw)
	);
}
