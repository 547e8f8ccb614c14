import type { Page } from '@playwright/test';
import { expect, mapIsReady, openApp, openExample, score, test } from './page.ts';

const menu = (page: Page) => page.getByRole('button', { name: /^Scenario:/ });
const saved = (page: Page) => expect(page.locator('[data-saved=saved]')).toBeVisible();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).click();
/** Client-side, as a person goes: the session and its undo history stay. */
async function toAssumptions(page: Page) {
	await page.getByRole('button', { name: 'Settings and data' }).click();
	await page.getByRole('link', { name: 'Assumptions', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Assumptions', exact: true })).toBeVisible();
}

/** A scenario is made, weighed and limited, an assumption changed; the whole is undone, done again, shared and opened anew. */
async function journey(page: Page, isPhone: boolean) {
	test.slow();
	const result = async () => {
		if (isPhone) await page.getByRole('tab', { name: 'Result' }).click();
	};
	await result();
	const before = await score(page);
	await menu(page).click();
	await page.getByRole('button', { name: /^New from this one/ }).click();
	await page.getByLabel('Name of the scenario').fill('Two quarters late');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(menu(page)).toHaveAccessibleName('Scenario: Two quarters late');

	// Weights: a key moves the slider one step and is one step of undo, the sum stays 100 %.
	await page.getByRole('button', { name: 'Weights and limits' }).click();
	const train = page.getByRole('slider', { name: 'Train' });
	await train.focus();
	for (let press = 0; press < 8; press++) await page.keyboard.press('Shift+ArrowRight');
	await expect(train).toHaveAttribute('aria-valuetext', '69 %');
	const percents = await page
		.getByRole('slider')
		.evaluateAll((all) => all.map((each) => Number((each as HTMLInputElement).value)));
	expect(percents.reduce((sum, each) => sum + each, 0)).toBe(100);
	await expect.poll(() => score(page)).not.toBe(before);

	// A limit that the plan breaks, a bound that makes no sense.
	const limit = page.getByLabel('Slowest round trip: limit');
	await limit.fill('5');
	await limit.press('Enter');
	await expect(page.locator('.headline .state')).toHaveText('fails a limit');
	const full = page.getByLabel('Slowest round trip: full at');
	await full.fill('60');
	await full.press('Enter');
	await expect(page.locator('.weights').getByRole('alert')).toContainText('cannot stand at the same value');
	await full.press('Escape');
	await expect(full).toHaveValue('0');
	await page.locator('.weights').getByRole('button', { name: 'Close' }).click();

	// An assumption: changed on its page, counted by the chip, marked and put first.
	await toAssumptions(page);
	const factor = page.getByLabel('Known spans against their drawn length', { exact: true });
	await factor.fill('9');
	await factor.press('Enter');
	await expect(page.locator('.register').getByRole('alert')).toContainText('beyond what makes sense');
	await factor.press('Escape');
	await factor.fill('1.05');
	await factor.press('Enter');
	await expect(page.locator('tr.changed')).toHaveCount(1);
	await expect(page.locator('tr.changed')).toContainText('was 1.00');
	await page.getByRole('link', { name: '‹ Back to the map' }).click();
	await expect(page.locator('.register')).toHaveCount(0);
	const chip = page.locator('.score').getByRole('link', { name: /1 assumption changed/ });
	await expect(chip).toBeVisible();

	// One history for all of it: a limit, eight weights, an assumption, a name, a scenario.
	for (let step = 0; step < 12; step++) await undo(page);
	await expect(menu(page)).toHaveAccessibleName('Scenario: Base');
	expect(await score(page)).toBe(before);
	for (let step = 0; step < 12; step++) await page.getByRole('button', { name: 'Redo' }).click();
	await expect(chip).toBeVisible();
	await saved(page);

	await page.reload();
	await mapIsReady(page);
	await expect(menu(page)).toHaveAccessibleName('Scenario: Two quarters late');
	await result();
	await expect(page.locator('.headline .state')).toHaveText('fails a limit');
	await page
		.locator('.score')
		.getByRole('link', { name: /1 assumption changed/ })
		.click();
	await expect(page.getByLabel('Changed here')).toBeChecked();
	await expect(page.locator('.register tbody tr:not(.section)')).toHaveCount(1);
	const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
	expect(isWide).toBe(false);
}

test('a scenario is made, weighed and limited, its assumptions change, and a link opens with all of it', async ({
	page,
	browser,
}) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	await journey(page, false);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
	const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
	await other.goto(link);
	await mapIsReady(other);
	await expect(menu(other)).toHaveAccessibleName('Scenario: Two quarters late');
	await expect(other.locator('.headline .state')).toHaveText('fails a limit');
	await other.context().close();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('the same, with nothing wider than the screen', async ({ page }) => {
		await openApp(page);
		await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).click();
		await saved(page);
		await journey(page, true);
	});
});
