import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, mapIsReady, openApp, openExample, test } from './page.ts';

async function linkOf(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	return link;
}

test('a link holds the whole plan behind the #, and opens in another browser beside its own plans, read-only until kept', async ({
	page,
	browser,
}) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	const link = await linkOf(page);
	expect(link).toMatch(/#p2\./);
	expect(link.length).toBeLessThan(8000);

	const asked: string[] = [];
	const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
	other.on('request', (request) => asked.push(request.url()));
	await other.goto(link);
	await mapIsReady(other);
	await expect(other.getByLabel('Name of the plan')).toHaveValue('Fairwater');
	await expect(other.getByText('A shared plan, to look at.')).toBeVisible();
	expect(asked.filter((url) => url.includes('p1.'))).toEqual([]);
	// Nothing changes it before it is kept.
	await other.locator('.left .remove').first().click({ force: true });
	await expect(other.locator('.left .pick.site')).toHaveCount(3);
	await other.getByRole('button', { name: 'Keep a copy' }).click();
	await expect(other.getByText('A shared plan, to look at.')).toHaveCount(0);
	await expect(other.locator('[data-saved=saved]')).toBeVisible();
	await other.reload();
	await mapIsReady(other);
	await expect(other.getByLabel('Name of the plan')).toHaveValue('Fairwater');
	await other.context().close();
});

test('a locked link opens with its passphrase alone', async ({ page, browser }) => {
	await openApp(page);
	await openExample(page, 'Central Ohio');
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByLabel('Passphrase (optional)').fill('correct horse');
	await page.getByRole('button', { name: 'Lock', exact: true }).click();
	await expect(page.getByText('Locked with the passphrase')).toBeVisible();
	const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
	expect(link).toMatch(/#e2\./);
	const other = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
	await other.goto(link);
	await other.getByLabel('Passphrase').fill('wrong');
	await other.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(other.getByRole('dialog').getByRole('alert')).toBeVisible();
	await other.getByLabel('Passphrase').fill('correct horse');
	await other.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(other.getByLabel('Name of the plan')).toHaveValue('Central Ohio');
	await other.context().close();
});

test('a damaged link is told in words, and the own plan stays', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	await page.goto('/#p1.AAAAbroken');
	await page.reload();
	await mapIsReady(page);
	await expect(page.locator('.notice')).toContainText('The link does not open');
	await expect(page.getByLabel('Name of the plan')).toHaveValue('Fairwater');
});

const messy = [
	'id;name;lat;lon;mw',
	'A;Council Bluffs;41.1755;-95.8035;600',
	'B;Papillion;-96.1467;41.1350;500',
	'C;Lincoln;40.9;-96.66;',
	'D;Altoona;41.667;-93.515;"1,200"',
	'E;Nowhere;fish;-93;10',
].join('\n');

test('a messy table is reported row by row before anything is taken, and undone in one step', async ({
	page,
}) => {
	await openApp(page);
	await page
		.locator('input[data-import]')
		.setInputFiles({ name: 'parcels.csv', mimeType: 'text/csv', buffer: Buffer.from(messy) });
	const panel = page.getByRole('region', { name: 'Bring in a file' });
	await expect(panel).toContainText('1 rejected');
	await expect(panel.locator('tr.rejected')).toContainText('Nowhere');
	await expect(panel.locator('tr.proposed')).toContainText('Papillion');
	// The map and the list show what would be taken; the plan is untouched. Nobody has asked for the swap yet.
	await expect(page.locator('.left .pick.site')).toHaveCount(3);
	await panel
		.getByRole('row', { name: /Papillion/ })
		.getByRole('checkbox', { name: 'Swap latitude and longitude' })
		.check();
	await expect(page.locator('.left .pick.site')).toHaveCount(4);
	const download = page.waitForEvent('download');
	await panel.getByRole('button', { name: 'Download the 1 rejected rows' }).click();
	expect(readFileSync((await (await download).path())!, 'utf8')).toContain('Nowhere');
	await panel.getByRole('button', { name: 'Take 4 into the plan' }).click();
	await expect(page.locator('.left .row .number').nth(3)).toContainText('1,200');
	await expect(page.locator('.left .row .number').nth(2)).toContainText('MW unknown');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.locator('.left .pick.site')).toHaveCount(0);
});

test('what goes out as GeoJSON comes in as the same plan', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const waiting = page.waitForEvent('download');
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /GeoJSON/ })
		.click();
	const path = (await (await waiting).path())!;
	const json = JSON.parse(readFileSync(path, 'utf8')) as { type: string; features: unknown[] };
	expect(json.type).toBe('FeatureCollection');
	expect(json.features.length).toBeGreaterThan(8);
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await page
		.locator('input[data-import]')
		.setInputFiles({ name: 'back.geojson', mimeType: 'application/geo+json', buffer: readFileSync(path) });
	await page.getByRole('button', { name: /Open “Iowa and Nebraska” as a plan/ }).click();
	await expect(page.locator('.left .pick.site')).toHaveCount(4);
	await expect(page.locator('.left .pick.link')).toHaveCount(5);
});

test('two plans are compared in words', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	await page.locator('.left .pick').first().click();
	await page.getByLabel('IT power').fill('569');
	await page.getByLabel('IT power').press('Enter');
	await page.getByRole('button', { name: 'Compare', exact: true }).click();
	const panel = page.getByRole('region', { name: 'Compare with another plan' });
	await panel.getByLabel('Compare with').selectOption('example fairwater');
	await expect(panel).toContainText('Mount Pleasant');
	await expect(panel).toContainText('200 MW');
	// Results first, each with what differs; then what was decided.
	await expect(panel.locator('tbody').first()).toContainText('200 MW more');
	const [table, edits] = [panel.locator('table'), panel.locator('ul')];
	expect((await table.boundingBox())!.y).toBeLessThan((await edits.boundingBox())!.y);
	// The same example again is not a second plan of one name.
	await page.getByRole('button', { name: 'Plans' }).click();
	await page.locator('.menu .item').filter({ hasText: 'Fairwater' }).first().click();
	await page.getByRole('dialog').getByRole('button', { name: 'Start a second one, “Fairwater (2)”' }).click();
	await expect(page.getByLabel('Name of the plan')).toHaveValue('Fairwater (2)');
});
