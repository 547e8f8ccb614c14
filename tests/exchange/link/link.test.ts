import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64url } from '../../../src/lib/exchange/link/base64url.ts';
import { describeLink, isLocked, openLink, packLink } from '../../../src/lib/exchange/link/link.ts';
import { lockLink, unlockLink } from '../../../src/lib/exchange/link/locked-link.ts';
import { fairwater } from '../../../src/lib/plan/examples/fairwater.ts';
import { iowaNebraska } from '../../../src/lib/plan/examples/iowa-nebraska.ts';
import { newPlan } from '../../../src/lib/plan/new-plan.ts';
import type { Plan } from '../../../src/lib/plan/plan.ts';
import { openPlan } from '../../../src/lib/plan/open.ts';
import { planText } from '../../../src/lib/plan/save.ts';
import { benchPlan } from '../../bench/bench-plan.ts';
import { linkFigures } from '../../bench/link-figures.ts';
import { keysOf, valueOf } from '../../fixtures/result.ts';
import { frozen } from '../../fixtures/frozen.ts';
import { anyPlan } from '../../plan/any-plan.ts';
import { runLinkTrials } from '../../trials/links.ts';

const link = packLink(frozen(fairwater));

describe('a link holds the whole plan', () => {
	test('any plan comes back equal, number for number', () => {
		fc.assert(
			fc.property(anyPlan, (plan) => {
				expect(valueOf(openLink(packLink(frozen(plan))))).toEqual(plan);
			}),
			{ numRuns: 150, seed: 1 },
		);
	}, 60_000);

	test('20 sites, 30 links and areas take at most 0.60 of the same JSON deflated', () => {
		for (const seed of [1, 2, 3, 4, 5]) expect(linkFigures(seed * 7919).ratio).toBeLessThan(0.6);
	});

	test('a plan of 2,000 sites and 10,000 links comes back equal too', () => {
		const plan = benchPlan(3, 2000, 10_000);
		expect(valueOf(openLink(packLink(plan)))).toEqual(plan);
	}, 30_000);

	test('what a later schema adds to a plan is not lost', () => {
		const [first, ...rest] = fairwater.sites;
		const later = { ...fairwater, sites: [{ ...first!, ramp: [1, 2] }, ...rest], colour: 'red' } as Plan;
		expect(keysOf(openLink(packLink(later)))).toEqual(['plan_unknown_key', 'plan_unknown_key']);
	});

	test('it opens from a whole address, a fragment, broken lines and the end of a sentence', () => {
		for (const text of [
			link,
			`#${link}`,
			`https://example.org/app/?a=1#${link}`,
			`<https://example.org/#${link}>.`,
			`https://example.org/%23${link}`,
			` ${link.slice(0, 76)}\r\n${link.slice(76)}\n`,
			`#${link}&view=map`,
		])
			expect(valueOf(openLink(text))).toEqual(fairwater);
	});

	test('its length is told with the address before it, and above 8,000 characters it is long', () => {
		const facts = describeLink(fairwater, 'https://example.org/#');
		expect(facts).toEqual({ text: link, characters: link.length + 21, isLong: false, opens: true });
		expect(describeLink(benchPlan(4, 500, 900))).toMatchObject({ isLong: true, opens: true });
		const sites = fairwater.sites.map((site, i) => ({
			...site,
			note: Array.from({ length: 400_000 }, (_, n) => n * i).join(' '),
		}));
		expect(describeLink({ ...fairwater, sites })).toMatchObject({ opens: false });
	});
});

describe('a link that does not open says why and where', () => {
	const cases: [string, string, string, object][] = [
		['nothing', ' \n', 'link_empty', {}],
		['a plain address', 'https://example.org/', 'link_not_one', {}],
		['another fragment', 'https://example.org/#section-1', 'link_not_one', {}],
		['a newer version', `#p3.${link.slice(3)}`, 'link_newer', { found: 3, reads: 2 }],
		['version 0', `#p0.${link.slice(3)}`, 'link_not_one', {}],
		['a strange letter', `${link.slice(0, 9)}é${link.slice(10)}`, 'link_wrong_character', { place: 10, found: 'é' }],
		['a cut link', link.slice(0, 100), 'link_cut', { has: 100, needs: link.length }],
		['only a head', 'p2.', 'link_cut_short', { has: 3 }],
		['two links in a row', link + link.slice(3), 'link_too_much', { needs: link.length }],
		['a changed letter', `${link.slice(0, 50)}${link[50] === 'A' ? 'B' : 'A'}${link.slice(51)}`, 'link_damaged', { from: 4, to: link.length }],
		['a link of 5 million characters', `p2.${'A'.repeat(5_000_000)}`, 'link_too_long', { count: 5_000_003 }],
	]; // prettier-ignore
	test.each(cases)('%s', (_, text, key, values) => {
		expect(openLink(text)).toMatchObject({ ok: false, problems: [{ key, values }] });
	});

	test('base64url is what Node writes', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
			}),
		);
	});
});

describe('a passphrase', () => {
	test('opens its link, and another does not', async () => {
		const locked = valueOf(await lockLink(iowaNebraska, 'déjà vu', crypto));
		expect(locked).toMatch(/^e2\./);
		expect(isLocked(`https://example.org/#${locked}`)).toBe(true);
		expect(keysOf(openLink(locked))).toEqual(['link_locked']);
		expect(valueOf(await unlockLink(locked, 'déjà vu'.normalize('NFD'), crypto))).toEqual(iowaNebraska);
		expect(keysOf(await unlockLink(locked, 'deja vu', crypto))).toEqual(['link_wrong_passphrase']);
		expect(keysOf(await unlockLink(locked, '', crypto))).toEqual(['link_locked']);
		expect(keysOf(await unlockLink(locked.slice(0, -9), 'déjà vu', crypto))).toEqual(['link_cut']);
		expect(valueOf(await unlockLink(link, '', crypto))).toEqual(fairwater);
	});

	test('an empty one is refused, and two locks of one plan look different', async () => {
		expect(keysOf(await lockLink(iowaNebraska, '', crypto))).toEqual(['link_no_passphrase']);
		const locks = await Promise.all([1, 2].map(() => lockLink(newPlan('a', ''), 'x', crypto)));
		expect(valueOf(locks[0]!)).not.toBe(valueOf(locks[1]!));
	});
});

/** Each link of `tests/fixtures/corpus/links` was released; beside it lies the plan it gives. Add to the folder, never change it. */
describe('every link ever released opens', () => {
	const folder = new URL('../../fixtures/corpus/links/', import.meta.url);
	const names = readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => name.slice(0, -4));

	test('the corpus is there', () => {
		expect(names.length).toBeGreaterThanOrEqual(9);
	});

	test.each(names)('%s', async (name) => {
		const read = (end: string) => readFileSync(new URL(`${name}${end}`, folder), 'utf8');
		const plan = valueOf(await unlockLink(read('.txt'), 'Loadstar', crypto));
		// The plan beside it is as it was then; the same door brings both up to the present.
		expect(planText(plan)).toBe(planText(valueOf(openPlan(read('.json')))));
	});
});

test('1,500 hostile links: no crash, none takes 2 s, each refused one says why, each opened one is a plan', () => {
	const { tried, refused, opened, faults, slowestMs } = runLinkTrials({ count: 1500, seed: 1 });
	expect(faults).toEqual([]);
	expect(tried).toBe(1500);
	expect(refused + opened).toBe(tried);
	expect(refused).toBeGreaterThan(1000);
	expect(slowestMs).toBeLessThan(2000);
}, 120_000);
