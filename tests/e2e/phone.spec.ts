import type { Page } from '@playwright/test';
import { expect, openApp, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone the map is above and four tabs are in the sheet', async ({ page }) => {
	await openApp(page);
	await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).click();
	await expect(page.locator('.sheet .row').first()).toBeVisible();
	await page.getByRole('tab', { name: 'Result' }).click();
	await expect(page.locator('.headline .big')).toBeVisible();
	await page.getByRole('tab', { name: 'Evidence' }).click();
	await expect(page.locator('.grid .value').first()).toBeVisible();
	await page.getByRole('tab', { name: 'Layers' }).click();
	await expect(page.getByRole('switch').first()).toBeVisible();
	expect(await isTooWide(page)).toBe(false);
});

/** The middle of the map of a small screen, away from its tools. */
async function tapMap(page: Page, x: number, y: number): Promise<void> {
	const box = (await page.locator('.ink').boundingBox())!;
	await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y);
}

function isTooWide(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

test('a tap on the map says what is here in view, a site opens its card with fields, and a closed card gives the tabs back', async ({
	page,
}) => {
	await openApp(page);
	// The first view shows land: its middle has an answer.
	await tapMap(page, 0.5, 0.5);
	const card = page.getByRole('region', { name: 'What was chosen' });
	await expect(card.getByText('Carbon intensity')).toBeInViewport();
	await card.getByRole('button', { name: 'Close' }).click();
	await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).click();
	await page.locator('.sheet .row').filter({ hasText: 'Abilene' }).locator('.pick').click();
	await expect(card.getByLabel('IT power')).toBeInViewport();
	await expect(page.getByRole('tab')).toHaveCount(0);
	await card.getByRole('button', { name: 'Close' }).first().click();
	await expect(page.getByRole('tab')).toHaveCount(4);
});

for (const [width, height] of [
	[844, 390],
	[768, 1024],
	[320, 640],
] as const) {
	test(`at ${width} by ${height} the map has room, and nothing is wider than the screen`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height });
		await openApp(page);
		await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).click();
		await expect(page.locator('.sheet .row').first()).toBeVisible();
		const map = (await page.locator('.ink').boundingBox())!;
		expect(map.width * map.height).toBeGreaterThan(0.35 * width * height);
		for (const tab of ['Result', 'Evidence', 'Layers']) await page.getByRole('tab', { name: tab }).click();
		expect(await isTooWide(page)).toBe(false);
	});
}
