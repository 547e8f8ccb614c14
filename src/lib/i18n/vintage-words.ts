import type { MessageKey } from '$lib/base/message.ts';
import { say } from './say.ts';

/** What sources write beside their years, the longer phrases first. */
const phrases = [
	'by country',
	'by technology',
	'adjacency of',
	'lines of',
	'region names',
	'regions as of',
	'days ending',
	'hydropower',
	'populations',
	'countries',
	'elsewhere',
	'Germany',
	'nuclear',
	'China',
	'about',
	'coal',
	'wind',
	'gas',
	'and',
	'US',
	'to',
] as const;
const pattern = new RegExp(`\\b(${phrases.join('|')})\\b`, 'g');

/** The years of a source in the reader's language: "2015 to 2022", "2022 to 2024, by country". */
export function vintageWords(vintage: string): string {
	return vintage.replace(pattern, (phrase) =>
		say(`vintage_${phrase.toLowerCase().replaceAll(' ', '_')}` as MessageKey),
	);
}
