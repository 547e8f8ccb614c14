import { expect, mapIsReady, openExample, test } from './page.ts';

test('without WebGL the panels, tables and numbers work, with a plain sentence where the map would be', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			return kind.startsWith('webgl')
				? null
				: (original as (...args: unknown[]) => unknown).call(this, kind, ...rest);
		} as typeof original;
	});
	await page.goto('/');
	await expect(page.getByText('This browser offers no WebGL 2')).toBeVisible();
	await openExample(page, 'Fairwater');
	await expect(page.locator('.grid .value').first()).toBeVisible();
	await expect(page.locator('.headline .big')).toHaveText(/^\d+$/);
});

test('without JavaScript each page has a name and a description of its own, and says what it needs', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	const heads: string[] = [];
	for (const path of ['/', '/assumptions', '/data', '/calibration']) {
		await page.goto(path);
		const description = await page.locator('meta[name=description]').getAttribute('content');
		heads.push(await page.title(), description!);
		expect(await page.locator('noscript').innerText()).toContain('needs JavaScript');
		await expect(page.locator('noscript [lang=fr]')).toBeInViewport();
	}
	expect(new Set(heads).size).toBe(8);
	expect(heads.every((text) => text.length > 10 && !text.includes('%'))).toBe(true);
	expect(heads[0]).toBe('Loadstar: plan clusters of AI campuses');
	await context.close();
});

test('where storage is refused the plan lives on in memory, and that is said', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			value: {
				open: () => {
					throw new DOMException('refused', 'SecurityError');
				},
			},
		});
	});
	await page.goto('/');
	await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).click();
	await expect(page.getByText('Not saved')).toBeVisible();
	await expect(page.getByText('It lives in this tab alone')).toBeVisible();
	await expect(page.locator('.left .row').first()).toBeVisible();
});

test('an artifact that is missing is named, and the rest goes on', async ({ page, faults }) => {
	await page.route('**/atlas/zones.bin', (route) => route.fulfill({ status: 404, body: 'gone' }));
	await page.goto('/');
	await expect(page.locator('.notice')).toContainText('zones');
	await expect(page.getByRole('button', { name: 'Add site', exact: true })).toBeEnabled();
	faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('404')));
});

test('an artifact of a wrong version is named with found and expected', async ({ page }) => {
	await page.route('**/atlas/mix.bin', async (route) => {
		const response = await route.fetch();
		const bytes = Buffer.from(await response.body());
		const at = bytes.indexOf('mix') + 3;
		bytes.fill(0x7f, 4, Math.min(at, 12));
		await route.fulfill({ response, body: bytes });
	});
	await page.goto('/');
	await expect(page.locator('.notice')).toContainText('mix');
});

test.describe('with the copy of the app that the first visit leaves', () => {
	test.use({ serviceWorkers: 'allow' });

	test('search, edits, every page and a cold start work with the network cable out', async ({
		page,
		context,
	}) => {
		await page.goto('/');
		await openExample(page, 'Fairwater');
		await expect(page.locator('.map-loading')).toHaveCount(0, { timeout: 30_000 });
		await expect.poll(() => page.evaluate(partsMissing), { timeout: 30_000 }).toBe(0);
		await context.setOffline(true);
		const search = page.getByRole('combobox', { name: 'Search places, campuses, coordinates' });
		await search.fill('Council Bluffs');
		await expect(page.getByRole('option', { name: /Council Bluffs/ }).first()).toBeVisible();
		await search.press('Escape');
		await page.locator('.left .pick').first().click();
		await page.getByLabel('IT power').fill('800');
		await page.getByLabel('IT power').press('Enter');
		await expect(page.locator('[data-saved=saved]')).toBeVisible();
		for (const [path, sign] of [
			['/data', 'Natural Earth'],
			['/calibration', 'The worst pairs'],
			['/assumptions', 'Fiber'],
		]) {
			await page.goto(path!);
			await expect(page.locator('main').last()).toContainText(sign!);
		}
		await page.goto('/nowhere');
		await mapIsReady(page);
		await expect(page.getByLabel('Name of the plan')).toHaveValue('Fairwater');
	});
});

test('an address of no page, and a page that did not come, say so in the app’s look', async ({
	page,
	faults,
}) => {
	expect((await page.goto('/nowhere'))!.status()).toBe(404);
	await expect(page.getByRole('heading')).toHaveText('There is no such page');
	await page.getByRole('link', { name: 'Back to the map' }).click();
	await mapIsReady(page);
	await page.route('**/nodes/*.js', (route) => route.abort());
	await page.getByRole('button', { name: 'Settings and data' }).click();
	await page.getByRole('navigation').getByRole('link', { name: 'Data and licences' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page needs the network once');
	faults.length = 0;
});

/** How many parts of the atlas the copy lacks, in the page. */
async function partsMissing(): Promise<number> {
	const { artifacts } = (await (await fetch('atlas/manifest.json')).json()) as {
		artifacts: { file: string; sha256: string }[];
	};
	const found = await Promise.all(
		artifacts.map(({ file, sha256 }) => caches.match(`/atlas/${file}?${sha256}`)),
	);
	return found.filter((answer) => !answer).length;
}
