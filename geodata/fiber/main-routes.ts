import type { ReadRaw } from '../builder.ts';
import { json } from '../parse.ts';
import { trunks } from './trunks.ts';

type Links = { elements: { type: string; uid: string }[] };

/** Pairs of nodes that a main route joins: our table, then CORONET on land. */
export function mainRoutes(
	read: ReadRaw,
	nodeOf: (name: string) => number,
	coronet: Map<string, number>,
): [number, number][] {
	const found: [number, number][] = [];
	for (const chain of trunks) {
		const rows = chain.map(nodeOf);
		rows.slice(1).forEach((row, i) => found.push([rows[i]!, row]));
	}
	const overseas =
		/Honolulu|Tokyo|Taipei|Sydney|Singapore|Hong_Kong|Mumbai → Rome|Rome → Mumbai|New_York → Amsterdam|Amsterdam → New_York|Washington_DC → London|London → Washington_DC|Miami → Paris|Paris → Miami|Beijing → Seoul|Seoul → Beijing|Delhi|London/;
	const seen = new Set<string>();
	for (const file of ['CORONET_CONUS_Topology.json', 'CORONET_Global_Topology.json']) {
		for (const { type, uid } of json<Links>(read('coronet', file)).elements) {
			if (type !== 'Fiber' || overseas.test(uid)) continue;
			const [from, to] = uid
				.replace(/^fiber \(/, '')
				.replace(/\)-$/, '')
				.split(' → ') as [string, string];
			const [a, b] = [coronet.get(from)!, coronet.get(to)!];
			const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
			if (a === b || seen.has(key)) continue;
			seen.add(key);
			found.push([a, b]);
		}
	}
	return found;
}
