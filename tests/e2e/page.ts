import { expect, test as base, type Page } from '@playwright/test';

/** Every journey fails on an error in the page, a request that leaves the origin, or a violation of the policy. */
export const test = base.extend<{ faults: string[] }>({
	faults: [
		async ({ page, baseURL }, use) => {
			const faults: string[] = [];
			page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
			page.on('console', (message) => {
				if (message.type() === 'error') faults.push(`console: ${message.text()}`);
			});
			page.on('request', (request) => {
				const url = request.url();
				if (!url.startsWith(baseURL!) && !url.startsWith('data:') && !url.startsWith('blob:'))
					faults.push(`left the origin: ${url}`);
			});
			await page.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) =>
					console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
				);
			});
			await use(faults);
			expect(faults).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** Opens the app and waits until the map has drawn. */
export async function openApp(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await mapIsReady(page);
}

export async function mapIsReady(page: Page): Promise<void> {
	await expect(page.locator('.map-loading')).toHaveCount(0, { timeout: 30_000 });
	await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();
}

/** Opens one of the example plans from the welcome card or the menu. */
export async function openExample(page: Page, name: string): Promise<void> {
	const welcome = page.locator('.welcome').getByRole('button', { name });
	if (await welcome.count()) await welcome.first().click();
	else {
		await page.getByRole('button', { name: 'Plans' }).click();
		await page.locator('.menu .item').filter({ hasText: name }).first().click();
	}
	await expect(page.getByLabel('Name of the plan')).toHaveValue(name);
	await expect(page.locator('[data-saved=saved]')).toBeVisible();
}

/** The headline score on screen. */
export async function score(page: Page): Promise<number> {
	return Number((await page.locator('.headline .big').innerText()).trim());
}
