/**
 * Speed of the map and of an evaluation against their goals: `npm run bench`, or `npm run bench -- --repeats 9`.
 * Ours and the peer run in turn, each time in a fresh browser context; medians and ratios of this one run.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { ensureBrowser } from '../../src/scripts/browser.mjs';
import { dragTimes, openTimes } from './evaluate.ts';
import { median } from './seed.ts';
import { serveBenchPages } from './site.ts';

const SEED = 20_261_122;
const wanted = Number(process.argv[process.argv.indexOf('--repeats') + 1]);
const REPEATS = process.argv.includes('--repeats') && wanted > 0 ? wanted : 7;
const SIZE = { width: 1440, height: 900 };

type Row = {
	what: string;
	ours: number;
	peer: number | null;
	ratio: number | null;
	goal: string;
	met: boolean;
};

const rows: Row[] = [];
for (const file of ['basemap.pmtiles', 'zones.pmtiles', 'plants.bin', 'manifest.json']) {
	if (existsSync(`static/atlas/${file}`)) continue;
	console.error(`static/atlas/${file} is not there. Run npm run geodata first.`);
	process.exit(1);
}

for (const [what, times, limitMs] of [
	['evaluate 20 sites, one dragged, ms', await dragTimes(SEED), 2],
	['evaluate 200 sites, one dragged, ms', await dragTimes(SEED, 200, 60), 50],
	['evaluate 200 new sites, ms', await openTimes(SEED), 300],
] as const) {
	const ours = median(times);
	rows.push({ what, ours, peer: null, ratio: null, goal: `<= ${limitMs} ms`, met: ours <= limitMs });
}

const site = await serveBenchPages();
const browser = await chromium.launch({
	executablePath: await ensureBrowser(),
	args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run'],
});
try {
	const idle = { app: [] as number[], bare: [] as number[] };
	const plants = { none: [] as number[], custom: [] as number[], geojson: [] as number[] };
	// The first page of a browser pays for it alone: one unmeasured round.
	await measure(browser, '/bare.html', 'idle');
	await measure(browser, '/app.html', 'idle');
	for (let repeat = 0; repeat < REPEATS; repeat++) {
		idle.bare.push(await measure(browser, '/bare.html', 'idle'));
		idle.app.push(await measure(browser, '/app.html', 'idle'));
		for (const way of ['none', 'custom', 'geojson'] as const) {
			plants[way].push(await measure(browser, `/bare.html?plants=${way}`, 'plants'));
		}
	}
	rows.push(row('map idle, carbon on / bare MapLibre, ms', median(idle.app), median(idle.bare), 1.3));
	const none = median(plants.none);
	const extra = (way: 'custom' | 'geojson') => Math.max(0, median(plants[way]) - none);
	rows.push(row('plants added / as a GeoJSON source, extra ms', extra('custom'), extra('geojson'), 0.12));
} finally {
	await browser.close();
	site.close();
}

console.table(
	rows.map(({ what, ours, peer, ratio, goal, met }) => ({
		what,
		ours: round(ours),
		peer: peer === null ? 'none' : round(peer),
		ratio: ratio === null ? '' : round(ratio),
		goal,
		met: met ? 'yes' : 'no',
	})),
);
console.log(
	`Medians of ${REPEATS} alternating repeats, seed ${SEED}. Software drawing; ratios carry over, milliseconds do not.`,
);

function row(what: string, ours: number, peer: number, goal: number): Row {
	return { what, ours, peer, ratio: ours / peer, goal: `<= ${goal}`, met: ours / peer <= goal };
}

function round(value: number): number {
	return Number(value.toPrecision(3));
}

/** Opens a page in a fresh context and reads the figure it leaves. */
async function measure(browser: Browser, path: string, name: string): Promise<number> {
	const context = await browser.newContext({ viewport: SIZE });
	try {
		const page = await context.newPage();
		page.on('pageerror', (error) => console.error(`${path}: ${error.message}`));
		await page.goto(`${site.url}${path}`);
		const root = page.locator(`html[data-${name}], html[data-failed]`);
		await root.waitFor({ state: 'attached', timeout: 60_000 });
		const failed = await root.getAttribute('data-failed');
		if (failed) throw new Error(`${path}: ${failed}`);
		return Number(await root.getAttribute(`data-${name}`));
	} finally {
		await context.close();
	}
}
