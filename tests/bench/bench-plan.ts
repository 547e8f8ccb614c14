import { newPlan } from '../../src/lib/plan/new-plan.ts';
import { areaFields, linkFields, siteFields } from '../../src/lib/plan/fields/fields-of.ts';
import type { Area, Link, Plan, Site } from '../../src/lib/plan/plan.ts';
import { randomFrom } from './seed.ts';

const SYLLABLES =
	'ba cor den el fin gro hul ist jor kem lan mor nel ost pra quin ros tam ulv wex yar zol'.split(' ');
const WORDS =
	'lease signed with farmer soil survey drill permit hearing moved spring tower crossing creek needs culvert broker says neighbour asks quarry rail spur old mill pasture ridge clay gravel'.split(
		' ',
	);

/** Names and notes are made of words that the packing has never read; every number is random at its usual precision. */
export function benchPlan(seed: number, siteCount = 20, linkCount = 30): Plan {
	const random = randomFrom(seed);
	const whole = (most: number) => Math.floor(random() * most);
	const pick = <Item>(items: readonly Item[]) => items[whole(items.length)]!;
	const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));
	const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
	const name = () => {
		const text = Array.from({ length: 2 + whole(2) }, () => pick(SYLLABLES)).join('');
		return text[0]!.toUpperCase() + text.slice(1);
	};
	const sites = Array.from({ length: siteCount }, (_, i): Site => {
		const named = `${name()} ${i + 1}`;
		return {
			id: named.toLowerCase().replace(' ', '-'),
			name: named,
			position: [rounded(-120 + 50 * random(), 5), rounded(28 + 20 * random(), 5)],
			...siteFields.initial,
			itMw: whole(8) === 0 ? null : 10 * (5 + whole(95)),
			pue: rounded(1.08 + 0.3 * random(), 2),
			year: whole(4) === 0 ? null : 2026 + whole(8),
			zone: null,
			operator: whole(5) === 0 ? pick(['MISO', 'PJM', 'SPP']) : null,
			note: whole(2) === 0 ? words(6 + whole(8)) : '',
		};
	});
	const pairs = new Set<string>();
	const links: Link[] = [];
	while (links.length < linkCount) {
		const [a, b] = [whole(siteCount), whole(siteCount)];
		const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
		if (a === b || pairs.has(pair)) continue;
		pairs.add(pair);
		const [from, to] = [sites[a]!.id, sites[b]!.id];
		links.push({
			id: `${from}-${to}`,
			from,
			to,
			...linkFields.initial,
			fiberPairs: whole(2) ? 4 * (1 + whole(12)) : null,
			route: null,
		});
	}
	const areas = (['search', 'keep-out', 'parcel'] as const).map((kind, i): Area => {
		const [lng, lat] = [-110 + 30 * random(), 30 + 15 * random()];
		const ring = Array.from({ length: 9 }, (): [number, number] => [
			rounded(lng + random(), 5),
			rounded(lat + random(), 5),
		]);
		const named = `${name()} ${i + 1}`;
		return {
			id: named.toLowerCase().replace(' ', '-'),
			name: named,
			...areaFields.initial,
			kind,
			polygons: [[[...ring, ring[0]!]]],
			itMw: kind === 'parcel' ? 300 : null,
		};
	});
	const plan = newPlan('Bench', 'a-1');
	const judgements = { 'worst-rtt': { weight: 3, worst: null, best: null, limit: 12.5 } };
	return { ...plan, sites, links, areas, scenarios: [{ ...plan.scenarios[0]!, judgements }] };
}
