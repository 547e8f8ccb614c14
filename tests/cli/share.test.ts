import { expect, test } from 'vitest';
import { fairwater } from '../../src/lib/plan/examples/fairwater.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { planText } from '../../src/lib/plan/save.ts';
import { valueOf } from '../fixtures/result.ts';
import { ran } from './run.ts';

test('a plan becomes a link, and the link the plan', async () => {
	const link = await ran(['link', 'example:fairwater']);
	expect(link).toMatchObject({ code: 0, error: `${link.out.length - 1} characters\n` });
	expect(link.out).toMatch(/^#p2\.[\w-]+\n$/);
	const opened = await ran(['open', link.out.trim()]);
	expect(opened).toMatchObject({ code: 0, out: planText(fairwater), error: '' });
	expect((await ran(['open', '-'], { '-': link.out })).out).toBe(planText(fairwater));
});

test('an address stands before it, and a passphrase locks it', async () => {
	const link = await ran(['link', '--base', 'https://a.example/app#old', '--passphrase', 'x', 'example:fairwater']);
	expect(link.out).toMatch(/^https:\/\/a\.example\/app#e2\./);
	expect(await ran(['open', link.out])).toMatchObject({ code: 1, out: '', error: 'The link is locked. Type its passphrase.\n' });
	expect(await ran(['open', link.out, '--passphrase=y'])).toMatchObject({ code: 1, out: '' });
	expect(valueOf(openPlan((await ran(['open', link.out, '--passphrase', 'x'])).out))).toEqual(fairwater);
}); // prettier-ignore

test('two plans are compared in words and as JSON, and the exit code tells', async () => {
	const changed = { ...fairwater, sites: fairwater.sites.map((site, i) => (i ? site : { ...site, itMw: 569 })) };
	const files = { 'b.json': planText(changed) };
	expect(await ran(['diff', 'example:fairwater', 'b.json'], files)).toMatchObject({ code: 2, out: 'Mount Pleasant +200 MW, from 369 to 569\n' });
	const json = await ran(['diff', '--json', 'example:fairwater', 'b.json'], files);
	expect(JSON.parse(json.out)).toMatchObject([{ about: 'site', id: 'mount-pleasant', values: { change: '+200' } }]);
	expect(await ran(['diff', 'b.json', 'b.json'], files)).toMatchObject({ code: 0, out: 'The two plans are the same.\n' });
}); // prettier-ignore

test.each([
	[['link'], 'Give one plan file: loadstar link FILE.'],
	[['link', 'none.json'], 'The file none.json could not be read (ENOENT).'],
	[['link', 'example:fairwater', '--passphrase', ''], 'Type a passphrase, or share the link without one.'],
	[['open'], 'Give one link'],
	[['open', '#p9.AAAA'], 'The link is of version 9; this app reads up to version 2.'],
	[['open', 'p1.AAA*AAA'], 'Character 7 of the link is “*”, which no link contains.'],
	[['diff', 'example:fairwater'], 'Give two plan files'],
	[['diff', 'example:fairwater', 'none.json'], 'none.json: The file none.json could not be read'],
])('%j is refused in words', async (args, said) => {
	const { code, out, error } = await ran(args);
	expect([code, out]).toEqual([1, '']);
	expect(error).toContain(said);
});
