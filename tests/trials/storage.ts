/** What storage must never lose, tried in a real browser that is killed, crowded and damaged. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { randomFrom } from '../../src/lib/base/random.ts';
import { ensureBrowser } from '../../src/scripts/browser.mjs';
import type { Keeping, Kept } from './pages/keeping.ts';
import { damages, databaseFolder } from './storage-damage.ts';
import { KillableBrowser, serveKeepingPage } from './storage-site.ts';

declare global {
	interface Window {
		keeping: Keeping;
		acknowledge: (what: Kept, count: number) => Promise<void>;
	}
}

const SEED = 20_261_122;
const OPENS_WITHIN_MS = 2000;
const LIST_WITHIN_MS = 50;
const DAMAGED_PLANS = 30;

export type StorageTrials = {
	kills?: {
		cycles: number;
		acknowledged: number;
		/** What was acknowledged and not there after the kill, by name. */
		lost: string[];
		medianOpenMs: number;
		slowestOpenMs: number;
	};
	tabs?: { tabs: number; edits: number; lost: number; merges: number; askedAboutSameField: boolean };
	damages?: { name: string; plans: number; back: number; said: string }[];
	list?: { plans: number; medianMs: number };
	met: boolean;
};

type Options = { kills?: number; tabs?: number; edits?: number; damages?: boolean; listed?: number };

/** Runs the trials asked for: `kills` cycles of SIGKILL while saves, tags and versions are written, `edits` edits from `tabs` tabs on one plan, seven kinds of damage, a list of `listed` plans. */
export async function runStorageTrials(options: Options): Promise<StorageTrials> {
	const executable = await ensureBrowser();
	const site = await serveKeepingPage();
	const trials: StorageTrials = { met: true };
	try {
		if (options.kills) trials.kills = await killed(executable, site.url, options.kills);
		if (options.tabs && options.edits)
			trials.tabs = await crowded(executable, site.url, options.tabs, options.edits);
		if (options.damages) trials.damages = await damaged(executable, site.url);
		if (options.listed) trials.list = await listed(executable, site.url, options.listed);
	} finally {
		site.close();
	}
	trials.met =
		(trials.kills?.lost ?? []).length === 0 &&
		(trials.kills?.slowestOpenMs ?? 0) <= OPENS_WITHIN_MS &&
		(trials.tabs?.lost ?? 0) === 0 &&
		(trials.tabs?.askedAboutSameField ?? true) &&
		(trials.damages ?? []).every(({ plans, back }) => plans === back) &&
		(trials.list?.medianMs ?? 0) <= LIST_WITHIN_MS;
	return trials;
}

async function killed(executable: string, url: string, cycles: number) {
	const random = randomFrom(SEED);
	const browser = new KillableBrowser(executable);
	const said: Record<Kept, number> = { save: 0, step: 0, tag: 0, version: 0 };
	let acknowledged = 0;
	const lost: string[] = [];
	const openMs: number[] = [];
	try {
		for (let cycle = 0; cycle <= cycles; cycle++) {
			const page = await opened(browser, url);
			const { counts, openedMs, problems } = await page.evaluate(() => window.keeping.open());
			lost.push(...problems.map(({ key }) => `after kill ${cycle} the plan does not open: ${key}`));
			// One more than acknowledged may be there: written, and killed before it could say so.
			for (const what of Object.keys(said) as Kept[])
				if (counts[what] < said[what])
					lost.push(`after kill ${cycle}: ${what} ${said[what]}; there is ${counts[what]}`);
			if (cycle > 0) openMs.push(openedMs);
			if (cycle === cycles) break;
			let first = () => {};
			const begun = new Promise<void>((resolve) => (first = resolve));
			await page.exposeFunction('acknowledge', async (what: Kept, count: number) => {
				acknowledged += 1;
				said[what] = count;
				// Each save is a step of undo.
				if (what === 'save') said.step = count;
				first();
			});
			void page
				.evaluate(
					(from) => window.keeping.saveForever(from, window.acknowledge),
					Math.max(...Object.values(counts)) + 1,
				)
				.catch(() => undefined);
			await begun;
			await wait(random() * 300);
			await browser.kill();
		}
	} finally {
		await browser.remove();
	}
	openMs.sort((a, b) => a - b);
	const [medianOpenMs, slowestOpenMs] = [openMs[openMs.length >> 1]!, openMs.at(-1)!].map(Math.round);
	return { cycles, acknowledged, lost, medianOpenMs: medianOpenMs!, slowestOpenMs: slowestOpenMs! };
}

async function crowded(executable: string, url: string, tabs: number, edits: number) {
	const browser = new KillableBrowser(executable);
	try {
		const context = await browser.start();
		const pages = await Promise.all(Array.from({ length: tabs }, () => ready(context.newPage(), url)));
		await pages[0]!.evaluate(() => (window.keeping.rename('Shared'), window.keeping.settled()));
		for (const page of pages) await page.evaluate(() => window.keeping.open());
		const each = Math.floor(edits / tabs);
		const merges = await Promise.all(
			pages.map((page, tab) =>
				page.evaluate(([tab, each]) => window.keeping.editMany(tab!, each!), [tab, each]),
			),
		);
		// The truth is what a fresh tab finds, not what a busy one believes.
		const fresh = await ready(context.newPage(), url);
		await fresh.evaluate(() => window.keeping.open());
		const sites = new Map((await fresh.evaluate(() => window.keeping.sites())).map((s) => [s.id, s.itMw]));
		let lost = 0;
		for (let tab = 0; tab < tabs; tab++)
			for (let edit = 0; edit < each; edit++) {
				const itMw = sites.get(`tab-${tab}-${edit >> 1}`);
				if (edit % 2 === 0 ? itMw === undefined : itMw !== edit) lost += 1;
			}
		return {
			tabs,
			edits: each * tabs,
			lost,
			merges: merges.reduce((sum, count) => sum + count, 0),
			askedAboutSameField: await asked(pages[0]!, pages[1]!),
		};
	} finally {
		await browser.remove();
	}
}

/** Two tabs give the plan another name, neither hearing of the other: the second to save must show both and overwrite nothing. */
async function asked(first: Page, second: Page): Promise<boolean> {
	for (const page of [first, second]) await page.evaluate(() => window.keeping.open());
	for (const page of [first, second]) await page.evaluate(() => window.keeping.hears(false));
	const kinds: string[] = [];
	for (const [page, name] of [
		[first, 'First'],
		[second, 'Second'],
	] as const) {
		await page.evaluate((name) => window.keeping.rename(name), name);
		kinds.push(await page.evaluate(() => window.keeping.settled()));
	}
	const shown = (await second.evaluate(() => window.keeping.conflict()))?.[0];
	return kinds.join() === 'saved,conflict' && shown?.mine === 'Second' && shown.theirs === 'First';
}

async function damaged(executable: string, url: string) {
	const rows: { name: string; plans: number; back: number; said: string }[] = [];
	const random = randomFrom(SEED);
	for (const damage of damages) {
		const browser = new KillableBrowser(executable);
		try {
			let page = await opened(browser, url);
			const rounds = 'rounds' in damage ? (damage.rounds ?? 1) : 1;
			await page.evaluate(([plans, rounds]) => window.keeping.seed(plans!, rounds!), [DAMAGED_PLANS, rounds]);
			const before = await page.evaluate(() => window.keeping.texts());
			if ('harmPage' in damage) {
				await page.goto(url.replace('keeping.html', 'empty.html'));
				await damage.harmPage(page);
				await browser.quit();
			} else {
				// Opened once more, the browser moves what it logged into table files.
				await browser.quit();
				page = await opened(browser, url);
				await page.evaluate(() => window.keeping.open());
				await browser.quit();
				damage.harm(databaseFolder(browser.profile), random);
			}
			page = await opened(browser, url);
			const { mended, problems } = await page.evaluate(() => window.keeping.open());
			const later = await page.evaluate(() => window.keeping.check());
			const after = await page.evaluate(() => window.keeping.texts());
			const names = Object.keys(before);
			rows.push({
				name: damage.name,
				plans: names.length,
				back: problems.length > 0 ? 0 : names.filter((name) => after[name] === before[name]).length,
				said: `${(mended?.broughtBack.length ?? 0) + later.broughtBack.length} brought back`,
			});
		} catch (error) {
			rows.push({ name: damage.name, plans: DAMAGED_PLANS, back: 0, said: String(error).slice(0, 200) });
		} finally {
			await browser.remove();
		}
	}
	return rows;
}

async function listed(executable: string, url: string, plans: number) {
	const browser = new KillableBrowser(executable);
	try {
		let page = await opened(browser, url);
		await page.evaluate((count) => window.keeping.seedMain(count), plans);
		// As after a start, not from a store that has just been filled.
		await browser.quit();
		page = await opened(browser, url);
		const { count, times } = await page.evaluate(() => window.keeping.listTimes(9));
		if (count !== plans) throw new Error(`${count} of ${plans} plans are listed.`);
		return { plans, medianMs: Math.round(times.sort((a, b) => a - b)[4]! * 10) / 10 };
	} finally {
		await browser.remove();
	}
}

async function opened(browser: KillableBrowser, url: string): Promise<Page> {
	const context = await browser.start();
	return ready(Promise.resolve(context.pages()[0] ?? context.newPage()), url);
}

async function ready(opening: Promise<Page>, url: string): Promise<Page> {
	const page = await opening;
	await page.goto(url);
	await page.waitForFunction(() => 'keeping' in window);
	return page;
}
