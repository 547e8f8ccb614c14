import { csvText } from './formats/csv.ts';
import type { MessageKey } from '../base/message.ts';
import type { RegisterEntry } from '../planning/assumptions/register-of.ts';

type Say = (key: MessageKey) => string;

/** The register under a scenario as a table: one row an assumption, numbers as they are, changed ones with their default. */
export function registerCsv(entries: readonly RegisterEntry[], say: Say): string {
	const header = [
		...['id', 'room', 'title', 'value', 'unit', 'low', 'high'],
		...['defaultValue', 'defaultLow', 'defaultHigh', 'changed', 'trust', 'sources'],
	];
	const rows = entries.map(({ assumption, range, isChanged, sources }) =>
		[
			...[assumption.id, say(`assumption_room_${assumption.room}`), say(assumption.titleKey)],
			...[range.value, assumption.unit, range.low, range.high],
			...[assumption.value, assumption.low, assumption.high, isChanged ? 'yes' : 'no', assumption.trust],
			sources.map(({ title, authors, year, url }) => `${authors}, ${title}, ${year ?? ''} ${url}`).join('; '),
		].map(String),
	);
	return csvText({ rows: [header, ...rows], delimiter: ',' });
}

/** The register under a scenario as JSON: what the page and `loadstar assumptions --json` write. */
export function registerJson(
	{ id, name }: { id: string; name: string },
	entries: readonly RegisterEntry[],
	unknown: readonly string[],
	say: Say,
): string {
	const file = {
		format: 'loadstar-assumptions',
		version: 1,
		scenario: { id, name },
		changed: entries.filter(({ isChanged }) => isChanged).length,
		unknown,
		assumptions: entries.map(({ assumption, range, isChanged, sources }) => ({
			id: assumption.id,
			room: assumption.room,
			title: say(assumption.titleKey),
			about: say(assumption.aboutKey),
			unit: assumption.unit,
			...range,
			default: { value: assumption.value, low: assumption.low, high: assumption.high },
			changed: isChanged,
			trust: assumption.trust,
			sources,
		})),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
