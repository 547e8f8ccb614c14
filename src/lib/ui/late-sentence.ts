import { m } from '$lib/i18n/compiled/messages.js';
import { say } from '$lib/i18n/say.ts';
import type { EvaluationState } from '$lib/state/evaluation.svelte.ts';
import { fixed } from './format.ts';

/** What is still being reckoned and what stands in its place; '' when all is there. */
export function lateSentence({
	late,
	share,
	fault,
}: Pick<EvaluationState, 'late' | 'share' | 'fault'>): string {
	if (!late) return '';
	const rooms = late.rooms.map((key) => say(key)).join(', ');
	if (fault !== null) return m.late_fault({ rooms, reason: fault });
	const percent = fixed(100 * (share ?? 0), 0);
	return `${m.late_reckoning({ rooms, percent })}. ${late.isOlder ? m.late_older() : m.late_missing()}`;
}
