import AxeBuilder from '@axe-core/playwright';
import { expect, mapIsReady, openApp, openExample, test } from './page.ts';

test('a click anywhere answers what is here', async ({ page }) => {
	await openApp(page);
	const search = page.getByRole('combobox', { name: 'Search places, campuses, coordinates' });
	await search.fill('41.9, -93.6');
	await page.getByRole('option').first().click();
	const here = page.locator('section').filter({ has: page.getByRole('heading', { name: 'What is here' }) });
	await expect(here).toContainText('MROW');
	await expect(here).toContainText('gCO₂e/kWh');
	await expect(here).toContainText('Wind');
	await expect(here.locator('li')).not.toHaveCount(0);
	await expect(here).toContainText('Ames');
	// Around these places several plants bear one name at one distance.
	const found = page.getByRole('heading', { name: /^What is at/ });
	for (const place of ['Omaha', 'Council Bluffs', 'Frankfurt am Main', 'Singapore']) {
		await search.fill(place);
		await page.getByRole('option').filter({ hasText: place }).first().click();
		await expect(found).toContainText(place);
		await expect(page.locator('section').filter({ has: found }).locator('li')).not.toHaveCount(0);
	}
	await expect(page.locator('section').filter({ has: found })).toContainText('SG');
});

test('each number opens its formula, with live values and a source', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	await page.locator('.headline .big').click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('SPOTIS');
	await dialog.getByRole('button', { name: 'Close' }).click();
	await page.locator('.grid .value').first().click();
	await expect(dialog).toContainText('1.3');
	await expect(dialog).toContainText('µs/km');
	await expect(dialog).toContainText('arXiv');
});

test('the plan in one grid is never shown as good', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Central Ohio');
	await expect(page.locator('.headline .state')).toHaveText('fails a limit');
	await expect(page.locator('.score .why')).toContainText('Not feasible');
	await expect(page.locator('.headline .big')).toHaveClass(/bad/);
});

test('layers are switched, and each legend has unit, source, year and licence', async ({ page }) => {
	await openApp(page);
	for (const layer of ['Power plants', 'AI campuses']) {
		const knob = page.getByRole('switch', { name: layer });
		if ((await knob.getAttribute('aria-checked')) === 'false') await knob.click();
	}
	const legend = page.getByRole('region', { name: 'Legend' });
	await expect(legend).toContainText('gCO₂e per kWh');
	for (const [layer, maker] of [
		['Grid carbon intensity', 'Ember'],
		['AI campuses', 'Epoch AI'],
	] as const) {
		await legend.getByRole('button', { name: `Source of ${layer}` }).click();
		await expect(legend).toContainText(maker);
		await expect(legend).toContainText(/20\d\d.*CC.BY.4\.0/);
	}
	await legend.getByRole('button', { name: 'Close the legend' }).click();
	await page.reload();
	await mapIsReady(page);
	await expect(legend).toHaveCount(0);
	await page.getByRole('button', { name: 'Show legend' }).click();
	await expect(legend).toBeVisible();
});

test('French is spoken everywhere, with French numbers', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	await page.getByRole('button', { name: 'Settings and data' }).click();
	await page.getByRole('button', { name: 'Français' }).click();
	await mapIsReady(page);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
	await expect(page.locator('.left').getByRole('button', { name: 'Ajouter un site' })).toBeVisible();
	await expect(page.locator('.grid .value strong').first()).toHaveText(/^\d+,\d/);
	await expect(page.locator('body')).not.toContainText('Add site');
});

test('dark is dark, and stays after a reload', async ({ page }) => {
	await openApp(page);
	await page.getByRole('button', { name: 'Settings and data' }).click();
	await page.getByRole('button', { name: 'Dark' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the Data page lists every source with its licence', async ({ page }) => {
	await page.goto('/data');
	await expect(page.getByRole('heading', { name: 'Data and licences' })).toBeVisible();
	for (const text of ['Natural Earth', 'Ember', 'Global Energy Monitor', 'Epoch AI', 'GeoNames', 'CC-BY-4.0'])
		await expect(page.locator('main')).toContainText(text);
});

test('a chart on canvas is painted anew for another theme and another width', async ({ page }) => {
	await page.goto('/calibration');
	const canvas = page.locator('figure canvas');
	/** Size in pixels and on the page, and the mean brightness of what is painted, 0 to 255. */
	const seen = () =>
		canvas.evaluate((sheet: HTMLCanvasElement) => {
			const { data } = sheet.getContext('2d')!.getImageData(0, 0, sheet.width, sheet.height);
			let [sum, count] = [0, 0];
			for (let i = 0; i < data.length; i += 4)
				if (data[i + 3]! > 0) [sum, count] = [sum + (data[i]! + data[i + 1]! + data[i + 2]!) / 3, count + 1];
			return { width: sheet.width, cssWidth: sheet.clientWidth, brightness: sum / count };
		});
	await expect.poll(async () => (await seen()).brightness).toBeGreaterThan(0);
	const light = await seen();
	expect(light.width).toBe(light.cssWidth);
	await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
	await expect.poll(async () => (await seen()).brightness).toBeGreaterThan(light.brightness + 20);
	await page.setViewportSize({ width: 500, height: 800 });
	await expect.poll(async () => (await seen()).width).toBeLessThan(500);
	const narrow = await seen();
	expect(narrow.width).toBe(narrow.cssWidth);
	expect(narrow.brightness).toBeGreaterThan(light.brightness + 20);
});

test('axe finds nothing serious, in either theme', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	await page.locator('.left .pick').first().click();
	for (const theme of ['light', 'dark']) {
		await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
		const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-canvas').analyze();
		const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
		expect(
			serious.map(
				({ id, nodes }) =>
					`${theme} ${id}: ${nodes
						.map((node) => node.target.join(' '))
						.slice(0, 3)
						.join(' | ')}`,
			),
		).toEqual([]);
	}
});
