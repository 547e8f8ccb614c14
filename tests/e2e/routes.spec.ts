import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { expect, openApp, openExample, test } from './page.ts';

/** Chooses the first link in the plan's list. */
async function openLink(page: Page): Promise<void> {
	await page.locator('.left .pick.link').first().click();
	await expect(page.locator('.link-panel')).toBeVisible();
}

test('a link shows its route, what it is known from, and what follows when a span is cut', async ({
	page,
}) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	await openLink(page);
	const panel = page.locator('.link-panel');
	await expect(panel.locator('[data-method=network]')).toHaveText(/Fiber map/, { timeout: 30_000 });
	await expect(panel.locator('[data-done=true]')).toBeVisible({ timeout: 30_000 });
	for (const word of [
		'Route length',
		'Stretch',
		'Floor',
		'By way of',
		'Expected cuts a year',
		'Two routes that share no span',
		'The cut that hurts most',
		'Tb/s',
		'Build, range',
	])
		await expect(panel).toContainText(word);
	const found = await new AxeBuilder({ page }).include('.link-panel').analyze();
	expect(found.violations.map(({ id }) => id)).toEqual([]);
	await panel.getByRole('button', { name: /ms$/ }).nth(2).click();
	const dialog = page.getByRole('dialog');
	for (const word of ['The way', '→', 'Amplifiers', 'Regenerators', 'Spans of the fiber map', '× 0.15 µs'])
		await expect(dialog).toContainText(word);
});

test('the facts of a link stand in French too', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('PARAGLIDE_LOCALE', 'fr'));
	await openApp(page);
	await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).first().click();
	await openLink(page);
	const panel = page.locator('.link-panel');
	await expect(panel.locator('[data-done=true]')).toBeVisible({ timeout: 30_000 });
	for (const word of ['Longueur du tracé', 'Deux tracés sans tronçon commun', 'Coupures attendues par an'])
		await expect(panel).toContainText(word);
});

test('a drawn line of 1,600 km between Wisconsin and Georgia is a sketch until somebody says that it was surveyed', async ({
	page,
}) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	await page.locator('input[data-import]').setInputFiles({
		name: 'drawn.loadstar.json',
		mimeType: 'application/json',
		buffer: Buffer.from(drawnPlan()),
	});
	await page.getByRole('button', { name: 'as a plan of its own' }).click();
	await expect(page.getByLabel('Name of the plan')).toHaveValue('Drawn');
	await openLink(page);
	const panel = page.locator('.link-panel');
	await expect(panel.locator('[data-method=sketched]')).toHaveText(/Sketched by you/);
	await panel.getByLabel('Its line is').selectOption({ label: 'surveyed' });
	await expect(panel.locator('[data-method=surveyed]')).toHaveText(/Surveyed by you/);
	await expect(panel).toContainText('1,600');
	await expect(panel).toContainText('1.50');
	await expect(page.locator('.grid .value').first()).toHaveAttribute('title', /Surveyed by you/);
});

test('the matrix is sorted by the round trip to a site, and a cell opens its route', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	await expect(page.locator('.waiting')).toHaveCount(0, { timeout: 30_000 });
	await page.getByLabel('Order').selectOption({ label: 'By round trip to D Lincoln' });
	await expect(page.locator('.grid .side').first()).toContainText('Lincoln');
	const row = await page.locator('.grid [role=row]').nth(1).locator('strong').allInnerTexts();
	expect(row.map(Number)).toEqual(row.map(Number).toSorted((a, b) => a - b));
	const found = await new AxeBuilder({ page }).include('.evidence').analyze();
	expect(found.violations.map(({ id }) => id)).toEqual([]);
	await page.locator('.grid .value').first().click();
	await expect(page.getByRole('dialog')).toContainText('Round trip, planning value');
});

test('the round trips of the fiber map are those of the command line', async ({ page }) => {
	const report = JSON.parse(
		execFileSync(process.execPath, ['src/cli/main.ts', 'evaluate', 'example:fairwater', '--json'], {
			encoding: 'utf8',
		}),
	) as { pairs: { rttMs: number; method: string }[] };
	expect(new Set(report.pairs.map(({ method }) => method))).toEqual(new Set(['network']));
	await openApp(page);
	await openExample(page, 'Fairwater');
	await expect(page.locator('.grid .value strong').first()).toHaveText(report.pairs[0]!.rttMs.toFixed(1), {
		timeout: 30_000,
	});
});

/** Two sites of features.md S4 and a line by way of a point that makes it 1,600 km. */
function drawnPlan(): string {
	const [mtp, fay] = [
		[-87.895, 42.6744],
		[-84.5222, 33.4486],
	] as const;
	const km = ([aLng, aLat]: readonly number[], [bLng, bLat]: readonly number[]) => {
		const rad = Math.PI / 180;
		const h =
			Math.sin(((bLat! - aLat!) * rad) / 2) ** 2 +
			Math.cos(aLat! * rad) * Math.cos(bLat! * rad) * Math.sin(((bLng! - aLng!) * rad) / 2) ** 2;
		return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
	};
	let [low, high] = [-86, -70];
	while (high - low > 1e-9) {
		const lng = (low + high) / 2;
		if (km(mtp, [lng, 38]) + km([lng, 38], fay) < 1600) low = lng;
		else high = lng;
	}
	const site = (id: string, position: readonly number[]) => ({
		id,
		name: id.toUpperCase(),
		position,
		itMw: 300,
		pue: 1.2,
		year: null,
		zone: null,
		operator: null,
		note: '',
	});
	return JSON.stringify({
		format: 'loadstar-plan',
		version: 2,
		name: 'Drawn',
		note: '',
		atlas: '',
		sites: [site('mtp', mtp), site('fay', fay)],
		links: [{ id: 'l', from: 'mtp', to: 'fay', fiberPairs: null, route: [mtp, [low, 38], fay] }],
		areas: [],
		scenarios: [{ id: 'base', name: 'Base', assumptions: {}, judgements: {} }],
		scenario: 'base',
	});
}
