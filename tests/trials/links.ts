import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { randomFrom } from '../../src/lib/base/random.ts';
import { framed } from '../../src/lib/exchange/link/frame.ts';
import { openLink, packLink } from '../../src/lib/exchange/link/link.ts';
import { fairwater } from '../../src/lib/plan/examples/fairwater.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { PLAN_VERSION, type Plan } from '../../src/lib/plan/plan.ts';
import { planText } from '../../src/lib/plan/save.ts';
import problems from '../../src/messages/en/problems.json' with { type: 'json' };
import sharing from '../../src/messages/en/sharing.json' with { type: 'json' };
import { benchPlan } from '../bench/bench-plan.ts';

export type TrialFigures = {
	tried: number;
	refused: number;
	opened: number;
	/** What must never be: crashes, hangs, sentences without a place or reason, plans that `openPlan` refuses. */
	faults: string[];
	slowestMs: number;
};

const HANG_MS = 2000;
const catalog: Record<string, string> = { ...problems, ...sharing };

/** Opens hostile links made from a seed, and says what went wrong: nothing, or it is a fault of ours. */
export function runLinkTrials({ count, seed }: { count: number; seed: number }): TrialFigures {
	const random = randomFrom(seed);
	const figures: TrialFigures = { tried: 0, refused: 0, opened: 0, faults: [], slowestMs: 0 };
	const bases = [
		packLink(fairwater),
		packLink(benchPlan(seed)),
		deflated(JSON.stringify(fairwater)),
		...released,
	];
	for (let i = 0; i < count; i++) {
		const kind = kinds[i % kinds.length]!;
		const text = kind.make({ base: bases[i % bases.length]!, turn: Math.floor(i / kinds.length), random });
		figures.tried++;
		const start = performance.now();
		try {
			const result = openLink(text);
			const tookMs = performance.now() - start;
			figures.slowestMs = Math.max(figures.slowestMs, tookMs);
			if (tookMs > HANG_MS) figures.faults.push(`${kind.name} ${i}: ${Math.round(tookMs)} ms`);
			if (result.ok) {
				figures.opened++;
				if (!openPlan(planText(result.value)).ok) figures.faults.push(`${kind.name} ${i}: opened, no plan`);
				if (kind.neverOpens) figures.faults.push(`${kind.name} ${i}: opened`);
			} else {
				figures.refused++;
				for (const { key, values } of result.problems) {
					const blanks = [...(catalog[key] ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
					const missing = blanks.filter((name) => values[name] === undefined);
					if (!catalog[key] || missing.length > 0) {
						figures.faults.push(`${kind.name} ${i}: ${key} lacks ${missing.join(', ')}`);
					}
				}
			}
		} catch (error) {
			figures.faults.push(`${kind.name} ${i}: threw ${String(error)}`);
		}
	}
	return figures;
}

type Make = { base: string; turn: number; random: () => number };
type Kind = { name: string; neverOpens: boolean; make: (given: Make) => string };

const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** What a field must bear: markup, formulas, keys of the object machinery, right-to-left marks, nulls. */
const NAUGHTY = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"=HYPERLINK(\"http://x\")",
	'{{7*7}}${7*7}',
	'__proto__',
	'constructor',
	'\u202egnp.exe',
	'a\0b',
	'\ud83d\ude00'.repeat(50),
	'javascript:alert(1)',
	"'; DROP TABLE plans;--",
]; // prettier-ignore

const kinds: Kind[] = [
	{
		name: 'cut',
		neverOpens: true,
		// At each character in turn, then at random ones; the last is never cut to the whole.
		make: ({ base, turn }) => base.slice(0, turn % base.length),
	},
	{
		name: 'changed character',
		neverOpens: true,
		make: ({ base, turn, random }) => {
			const at = 3 + (turn % (base.length - 4));
			const other = CHARACTERS[(CHARACTERS.indexOf(base[at]!) + 1 + Math.floor(random() * 62)) % 64]!;
			return base.slice(0, at) + other + base.slice(at + 1);
		},
	},
	{
		name: 'changed bytes under a right checksum',
		neverOpens: false,
		make: ({ base, random }) => {
			const body = bodyOf(base);
			for (let n = 1 + Math.floor(random() * 4); n > 0; n--) {
				body[Math.floor(random() * body.length)]! ^= 1 << Math.floor(random() * 8);
			}
			return framed('p', body).replace('p2.', base.startsWith('p1') ? 'p1.' : 'p2.');
		},
	},
	{
		name: 'random bytes under a right checksum',
		neverOpens: false,
		make: ({ random, turn }) => {
			const body = Uint8Array.from({ length: 1 + Math.floor(random() * 400) }, () =>
				Math.floor(random() * 256),
			);
			body[0] = turn % 3;
			return framed('p', body);
		},
	},
	{
		name: 'constant bytes: the cheapest symbol for ever',
		neverOpens: false,
		make: ({ turn, random }) => {
			const body = new Uint8Array(2 + Math.floor(random() * (turn % 20 === 0 ? 100_000 : 1000)));
			// 127 unfolds furthest, so it is tried less often.
			body.fill(turn % 40 === 3 ? 127 : [0, 255, 128, 1][turn % 4]!, 1);
			return framed('p', body);
		},
	},
	{
		name: 'bomb',
		neverOpens: true,
		make: ({ turn }) => bombs[turn % bombs.length]!(turn < bombs.length ? 1 : 0.01),
	},
	{
		name: 'hostile JSON, deflated',
		neverOpens: true,
		make: ({ turn, random }) => deflated(hostileJson[turn % hostileJson.length]!(random)),
	},
	{
		name: 'hostile columns',
		neverOpens: false,
		make: ({ turn, random }) => packLink(hostilePlans[turn % hostilePlans.length]!(random)),
	},
	{
		name: 'naughty text in each field',
		neverOpens: false,
		make: ({ turn }) => {
			const text = NAUGHTY[turn % NAUGHTY.length]!;
			const [site] = fairwater.sites;
			return packLink({
				...fairwater,
				name: text,
				note: text,
				sites: [{ ...site!, name: text, note: text, zone: text.slice(0, 60), operator: text.slice(0, 60) }],
				links: [],
				scenarios: [
					{
						...fairwater.scenarios[0]!,
						judgements: Object.fromEntries([[text.slice(0, 60), { ...none, weight: 1 }]]),
					},
				],
			});
		},
	},
	{
		name: 'no link at all',
		neverOpens: true,
		make: ({ turn, random }) => {
			const size = Math.floor(random() * 200);
			const noise = Array.from({ length: size }, () => String.fromCharCode(Math.floor(random() * 0xffff)));
			return [
				'',
				'#',
				'p1',
				'p999999.',
				'e1.AAAA',
				`#${'p1.'.repeat(50_000)}`,
				noise.join(''),
				`p1.${noise.join('')}`,
			][turn % 8]!;
		},
	},
];

/** Each once at full size, then small: making them takes longer than refusing them. */
const bombs: ((size: number) => string)[] = [
	(size) => deflated(Buffer.alloc(12_000_000 * size, 32)),
	(size) => deflated(Buffer.alloc(20_000_000 * size)),
	(size) => deflated(`{"a":"${'x'.repeat(3_900_000 * size)}"}`),
	(size) => deflated('['.repeat(3_900_000 * size)),
	(size) => deflated(`[${'{},'.repeat(1_300_000 * size)}0]`),
	(size) => deflated(deflateRawSync(Buffer.alloc(8_000_000 * size))),
	(size) => `p1.${'A'.repeat(3_900_000 * size)}`,
	(size) => framed('p', new Uint8Array(300_000 * size).fill(255)),
];

const deep = (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`;
const hostileJson: ((random: () => number) => string | Uint8Array)[] = [
	() => deep(100_000),
	() => JSON.stringify(fairwater).replace('"note"', '"__proto__":{"isAdmin":true},"note"'),
	() => JSON.stringify(fairwater).replace('"note"', '"constructor":{"prototype":{}},"note"'),
	() => JSON.stringify(fairwater).replace('-99.7839', '1e999'),
	() => JSON.stringify(fairwater).replace('-99.7839', 'NaN'),
	() => JSON.stringify(fairwater).replace('"Fairwater"', '"\\ud800"'),
	() => JSON.stringify(fairwater).replace(`"version":${PLAN_VERSION}`, '"version":99'),
	() => Buffer.from([0x7b, 0xff, 0xfe, 0x7d]),
	() => JSON.stringify({ ...fairwater, sites: Array.from({ length: 5000 }, () => fairwater.sites[0]) }),
	(random) => JSON.stringify(fairwater).slice(0, -1 - Math.floor(random() * 2000)),
];

/** Plans that the columns can tell and `openPlan` must refuse, or not: depth and sizes that no writer makes. */
const hostilePlans: ((random: () => number) => Plan)[] = [
	() => ({ ...fairwater, name: 'x'.repeat(20_000) }),
	() => ({
		...fairwater,
		sites: Array.from({ length: 2100 }, (_, i) => ({ ...fairwater.sites[0]!, id: `s${i}` })),
	}),
	() => ({ ...fairwater, sites: fairwater.sites.map((site) => ({ ...site, id: 'same' })) }),
	() => ({ ...fairwater, sites: fairwater.sites.map((site) => ({ ...site, position: [NaN, Infinity] })) }),
	() => ({ ...fairwater, sites: fairwater.sites.map((site) => ({ ...site, itMw: -1, pue: 1e300 })) }),
	() => ({ ...fairwater, version: 99 as typeof PLAN_VERSION }),
	() => ({ ...fairwater, scenarios: [] }),
	(random) => ({
		...fairwater,
		links: fairwater.links.map((link) => ({
			...link,
			route: Array.from({ length: 2000 }, () => [360 * random() - 180, 0] as [number, number]),
		})),
	}),
	() => ({
		...fairwater,
		scenarios: [{ ...fairwater.scenarios[0]!, judgements: Object.fromEntries([['__proto__', none]]) }],
	}),
];
const none = { weight: null, worst: null, best: null, limit: null };

/** Deflated text, as the first version of links told large plans. */
function deflated(content: string | Uint8Array): string {
	const bytes = deflateRawSync(typeof content === 'string' ? Buffer.from(content) : content, { level: 9 });
	return framed('p', Uint8Array.from([1, ...bytes])).replace('p2.', 'p1.');
}

/** Links of the first version, from the corpus. */
const released = ['v1-fairwater', 'v1-areas-scenarios-judgements'].map((name) =>
	readFileSync(new URL(`../fixtures/corpus/links/${name}.txt`, import.meta.url), 'utf8').trim(),
);

/** The body of a link of ours: what follows its length and checksum. */
function bodyOf(link: string): Uint8Array {
	const bytes = Uint8Array.from(Buffer.from(link.slice(3), 'base64url'));
	let size = 1;
	while (bytes[size - 1]! >= 128) size++;
	return bytes.slice(size + 3);
}
