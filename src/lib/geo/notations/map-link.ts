import { fail, problem } from '../../base/result.ts';
import type { Notation } from './notation.ts';
import { onGlobe } from '../spelling/on-globe.ts';
import { shownText } from '../spelling/unreadable.ts';

const N = String.raw`([-+]?\d{1,3}(?:\.\d{1,20})?)`;

/** Where map pages keep a position, a chosen point before the middle of the view: Google, OpenStreetMap, Apple, Bing, Google Earth. */
const places: readonly RegExp[] = [
	new RegExp(String.raw`!3d${N}!4d${N}`),
	new RegExp(String.raw`[?&#]mlat=${N}&mlon=${N}`),
	new RegExp(
		String.raw`[?&](?:q|query|ll|sll|daddr|destination|coordinate|address|center|viewpoint|point)=(?:loc:|geo:)?\s*${N}\s*,\s*${N}(?![\d.])`,
	),
	new RegExp(String.raw`[?&]sp=point\.${N}_${N}`),
	new RegExp(String.raw`/(?:place|search|dir)/(?:[^/?#]*/)?${N}\s*,\s*${N}(?![\d.])`),
	new RegExp(String.raw`[?&]lat=${N}&(?:lon|lng|long)=${N}`),
	new RegExp(String.raw`[?&]cp=${N}~${N}`),
	new RegExp(String.raw`#map=\d{1,2}(?:\.\d+)?/${N}/${N}`),
	new RegExp(String.raw`@${N},${N}(?![\d.])`),
];

/** A link to a page with a map, latitude first. Short links name no position and are refused by name. */
export const mapLink: Notation = {
	id: 'map-link',
	read({ raw }) {
		if (!/^https?:\/\/\S+$/i.test(raw) || /^https?:\/\/(w3w\.co|what3words\.com)\//i.test(raw)) return null;
		const link = raw.replace(/%2c/gi, ',').replace(/%20/g, ' ');
		for (const place of places) {
			const match = place.exec(link);
			if (match) return onGlobe(Number(match[1]), Number(match[2]));
		}
		const isShort =
			/^https?:\/\/(maps\.app\.goo\.gl|goo\.gl|g\.co|osm\.org\/go|maps\.apple\/|binged\.it)/i.test(raw);
		return fail(problem('', isShort ? 'coord_link_short' : 'coord_link_without', { found: shownText(raw) }));
	},
};
