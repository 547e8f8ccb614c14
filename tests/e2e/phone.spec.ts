import { expect, openApp, test } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone the map is above and four tabs are in the sheet', async ({ page }) => {
	await openApp(page);
	await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).click();
	await expect(page.locator('.sheet .row').first()).toBeVisible();
	await page.getByRole('tab', { name: 'Result' }).click();
	await expect(page.locator('.score .big')).toBeVisible();
	await page.getByRole('tab', { name: 'Evidence' }).click();
	await expect(page.locator('.grid .value').first()).toBeVisible();
	await page.getByRole('tab', { name: 'Layers' }).click();
	await expect(page.getByRole('switch').first()).toBeVisible();
	const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(wide).toBe(false);
});
