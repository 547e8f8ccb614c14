import { chromium } from 'playwright';
import { ensureBrowser } from '../../src/scripts/browser.mjs';
import { serveBenchPages } from './site.ts';

const SIZE = { width: 1440, height: 900 };
const WAIT_MS = 120_000;

/** The bench's pages in Chromium. */
export type Pages = {
	/** Opens a page in a fresh context and reads the figure it leaves. */
	figure: (path: string, name: string) => Promise<number>;
	/** The same for several lists of figures. */
	figures: (path: string, names: readonly string[]) => Promise<Record<string, number[]>>;
	close: () => Promise<void>;
};

/** Builds and serves the pages, and starts the browser. */
export async function openPages(): Promise<Pages> {
	const site = await serveBenchPages();
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run'],
	});
	async function read(path: string, names: readonly string[]): Promise<unknown[]> {
		const context = await browser.newContext({ viewport: SIZE });
		try {
			const page = await context.newPage();
			page.on('pageerror', (error) => console.error(`${path}: ${error.message}`));
			await page.goto(`${site.url}${path}`);
			const root = page.locator(`html${names.map((name) => `[data-${name}]`).join('')}, html[data-failed]`);
			await root.waitFor({ state: 'attached', timeout: WAIT_MS });
			const failed = await root.getAttribute('data-failed');
			if (failed) throw new Error(`${path}: ${failed}`);
			const texts = await Promise.all(names.map((name) => root.getAttribute(`data-${name}`)));
			return texts.map((text) => JSON.parse(text!) as unknown);
		} finally {
			await context.close();
		}
	}
	return {
		figure: async (path, name) => Number((await read(path, [name]))[0]),
		async figures(path, names) {
			const values = (await read(path, names)) as number[][];
			return Object.fromEntries(names.map((name, i) => [name, values[i]!]));
		},
		async close() {
			await browser.close();
			site.close();
		},
	};
}
