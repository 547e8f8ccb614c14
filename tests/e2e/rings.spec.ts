import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openApp, openExample, test } from './page.ts';

// Rings take a while where many share two cores.
test.describe.configure({ timeout: 150_000 });
const PATIENT = { timeout: 40_000 };

/** Accent lines of the rings on the ink canvas: how many pixels are near the accent color. */
async function accentPixels(page: Page): Promise<number> {
	return page.locator('canvas.ink').evaluate((canvas: HTMLCanvasElement) => {
		const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
		let count = 0;
		for (let i = 0; i < data.length; i += 4)
			if (data[i + 3]! > 200 && Math.abs(data[i]! - 31) < 30 && Math.abs(data[i + 2]! - 168) < 30) count++;
		return count;
	});
}

const panel = (page: Page) => page.getByRole('region', { name: /Latency rings|Anneaux de latence/ });

async function showRings(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Latency rings' }).click();
	await page.getByRole('switch', { name: 'Show rings on the map' }).click();
	await expect(panel(page).getByRole('button', { name: 'Download as GeoJSON' })).toBeEnabled(PATIENT);
}

async function addSite(page: Page, at: string): Promise<void> {
	const box = page.getByRole('combobox', { name: 'Place, campus or coordinates' });
	if (!(await box.isVisible())) await page.getByRole('button', { name: 'Add site', exact: true }).click();
	await box.fill(at);
	await page.getByRole('option').first().click();
}

async function zoomOut(page: Page, times: number): Promise<void> {
	for (let i = 0; i < times; i++) {
		await page.getByRole('button', { name: 'Zoom out' }).click();
		await page.waitForTimeout(300);
	}
}

async function downloaded(page: Page): Promise<GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		panel(page).getByRole('button', { name: 'Download as GeoJSON' }).click(),
	]);
	return JSON.parse(
		await readFile(await file.path(), 'utf8'),
	) as GeoJSON.FeatureCollection<GeoJSON.MultiPolygon>;
}

test('rings for Iowa: they are folded until asked for, thresholds and range change what is drawn and written', async ({
	page,
}) => {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	await expect(page.getByRole('switch', { name: 'Show rings on the map' })).toHaveCount(0);
	const before = await accentPixels(page);
	await showRings(page);
	await expect.poll(() => accentPixels(page)).toBeGreaterThan(before + 500);
	await panel(page).getByText('Pick', { exact: true }).click();
	await expect(panel(page).getByText('Tick one or more sites.')).toBeVisible();
	await panel(page).getByLabel('Omaha').check();
	await expect(panel(page).getByRole('button', { name: 'Download as GeoJSON' })).toBeEnabled(PATIENT);
	const written = await downloaded(page);
	expect(written.features.map(({ properties }) => `${properties!['rtt_ms']} ${properties!['band']}`)).toEqual(
		['10 planning', '10 low', '10 high', '5 planning', '5 low', '5 high', '1 planning', '1 low', '1 high'],
	);
	await panel(page).getByRole('switch', { name: 'Range from low to high' }).click();
	await panel(page).getByRole('button', { name: '10 ms', exact: true }).click();
	await panel(page).getByRole('button', { name: '5 ms', exact: true }).click();
	const own = panel(page).getByLabel('Your own (ms)');
	await own.fill('0');
	await own.press('Enter');
	await expect(panel(page).getByText('Give a number above 0 and up to 400 ms.')).toBeVisible();
	await own.fill('1.5');
	await own.press('Enter');
	await expect(panel(page).getByRole('button', { name: '1.5 ms' })).toHaveAttribute('aria-pressed', 'true');
	await expect(panel(page).getByRole('button', { name: 'Download as GeoJSON' })).toBeEnabled(PATIENT);
	expect((await downloaded(page)).features.map(({ properties }) => properties!['rtt_ms'])).toEqual([1.5, 1]);
});

test('private and cloud are told apart in words and are never in one file', async ({ page }) => {
	await openApp(page);
	await addSite(page, '41.6, -93.6');
	await showRings(page);
	await expect(panel(page).getByText('Not what a cloud gives today.')).toBeVisible();
	await panel(page).getByText('A cloud backbone').click();
	await expect(panel(page).getByText('Not what a route of your own would give.')).toBeVisible();
	await expect(panel(page).getByRole('button', { name: 'Download as GeoJSON' })).toBeEnabled(PATIENT);
	const kinds = (await downloaded(page)).features.map(({ properties }) => properties!['kind'] as string);
	expect(new Set(kinds)).toEqual(new Set(['cloud']));
});

test('near all of two sites: a place within 10 ms, none within 1 ms, and what it would take', async ({
	page,
}) => {
	await openApp(page);
	await addSite(page, '41.6, -93.6');
	await addSite(page, '40.0, -83.0');
	await showRings(page);
	await panel(page).getByText('Near all').click();
	await expect(panel(page).getByRole('status')).toHaveText(
		/No place is within 1 or 5 ms of all 2 sites\. It would take about \d(\.\d)? ms\./,
		PATIENT,
	);
	await panel(page).getByRole('button', { name: '1 ms', exact: true }).click();
	await panel(page).getByRole('button', { name: '5 ms', exact: true }).click();
	await expect(panel(page).getByText('No place is within')).toHaveCount(0);
});

test('circles stand beside the rings to compare', async ({ page }) => {
	await openApp(page);
	await addSite(page, '41.6, -93.6');
	await showRings(page);
	await zoomOut(page, 2);
	const grey = () =>
		page.locator('canvas.ink').evaluate((canvas: HTMLCanvasElement) => {
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			let count = 0;
			for (let i = 0; i < data.length; i += 4)
				if (data[i + 3]! > 200 && Math.abs(data[i]! - 85) < 12 && Math.abs(data[i + 2]! - 100) < 12) count++;
			return count;
		});
	const before = await grey();
	await panel(page).getByRole('switch', { name: 'Circles beside' }).click();
	await expect.poll(grey).toBeGreaterThan(before + 100);
	await expect(panel(page).getByText('as most tools draw them')).toBeVisible();
});

test('a site in mid-ocean says why it has no rings', async ({ page }) => {
	await openApp(page);
	await addSite(page, '0, -140');
	await page.getByRole('button', { name: 'Latency rings' }).click();
	await page.getByRole('switch', { name: 'Show rings on the map' }).click();
	await expect(panel(page).getByText('A cable would have to be laid.')).toBeVisible(PATIENT);
});

test('rings follow a site while it is dragged, and are fine when it is dropped', async ({ page }) => {
	await openApp(page);
	await addSite(page, '41.6, -93.6');
	await showRings(page);
	await zoomOut(page, 2);
	await page.waitForTimeout(800);
	const map = (await page.locator('main.map').boundingBox())!;
	const pin = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
	const still = await downloaded(page);
	await page.mouse.move(pin.x, pin.y);
	await page.mouse.down();
	const middle = () =>
		page.locator('canvas.ink').evaluate((canvas: HTMLCanvasElement) => {
			const { data, width } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
			let [sum, count] = [0, 0];
			for (let i = 0; i < data.length; i += 4)
				if (data[i + 3]! > 200 && Math.abs(data[i]! - 31) < 30 && Math.abs(data[i + 2]! - 168) < 30)
					[sum, count] = [sum + ((i / 4) % width), count + 1];
			return sum / count;
		});
	const before = await middle();
	await page.mouse.move(pin.x + 120, pin.y, { steps: 12 });
	// Still held: the rings have come along.
	await expect.poll(async () => (await middle()) - before, PATIENT).toBeGreaterThan(40);
	await page.mouse.up();
	await expect(panel(page).getByRole('button', { name: 'Download as GeoJSON' })).toBeEnabled(PATIENT);
	const dropped = await downloaded(page);
	const points = ({ features }: typeof still) => JSON.stringify(features[0]!.geometry.coordinates).length;
	expect(dropped).not.toEqual(still);
	// Fine again: about as many corners as before the drag.
	expect(points(dropped)).toBeGreaterThan(points(still) * 0.6);
});

test('the reach of users: nearest regions and people, each with its formula', async ({ page }) => {
	await openApp(page);
	await addSite(page, '41.6, -93.6');
	await page.getByRole('button', { name: 'Reach of users' }).click();
	const card = page.locator('.card').filter({ hasText: 'Reach of users' });
	await expect(card.getByText('centralus', { exact: false }).first()).toBeVisible(PATIENT);
	await expect(card.getByText('Over a cloud backbone, as users get it today.')).toBeVisible();
	await card.locator('.figure').first().click();
	await expect(page.getByRole('dialog')).toContainText('Start + growth with distance + glass + borders');
	await page.keyboard.press('Escape');
	await card.locator('.figure').last().click();
	await expect(page.getByRole('dialog')).toContainText('People in cells of 2 degrees');
});

test('fiber, regions and hubs: a switch each, a legend that says schematic, names under the pointer', async ({
	page,
}) => {
	await openApp(page);
	await addSite(page, '39.04, -77.49');
	for (const name of ['Fiber routes', 'Cloud regions', 'Interconnection hubs'])
		await page.getByRole('switch', { name }).click();
	await expect(page.getByText('At sea: schematic, not the cable’s course')).toBeAttached();
	await page.waitForTimeout(800);
	const map = (await page.locator('main.map').boundingBox())!;
	let found = '';
	for (let step = 4; step < 60 && !found; step++) {
		const angle = step * 0.7;
		await page.mouse.move(
			map.x + map.width / 2 + step * 4 * Math.cos(angle),
			map.y + map.height / 2 + step * 4 * Math.sin(angle),
		);
		await page.waitForTimeout(60);
		const card = page.locator('.hover');
		const text = (await card.count()) ? await card.innerText() : '';
		if (/Known adjacency|Modelled between|Placed to within|Interconnection site/.test(text)) found = text;
	}
	expect(found).not.toBe('');
});

test('nothing in the rings panel fails axe', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	await showRings(page);
	await panel(page).getByText('Pick', { exact: true }).click();
	await page.locator('.left .pick').first().click();
	await page.getByRole('button', { name: 'Reach of users' }).click();
	await page.waitForTimeout(1500);
	const { violations } = await new AxeBuilder({ page }).include('.left').include('.right').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test.describe('in French', () => {
	test.use({ locale: 'fr-FR' });
	test('rings are asked for and told in French', async ({ page }) => {
		await openApp(page);
		await page.getByRole('button', { name: 'Anneaux de latence' }).click();
		await page.getByRole('switch', { name: 'Montrer les anneaux sur la carte' }).click();
		await expect(panel(page).getByText('Les anneaux partent des sites.')).toBeVisible();
		const own = panel(page).getByLabel('Le vôtre (ms)');
		await own.fill('2,5');
		await own.press('Enter');
		await expect(panel(page).getByRole('button', { name: '2,5 ms' })).toHaveAttribute('aria-pressed', 'true');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('the rings are in the tab of the layers, and nothing is wider than the screen', async ({ page }) => {
		await openApp(page);
		await page.locator('.welcome').getByRole('button', { name: 'Fairwater' }).click();
		await page.getByRole('tab', { name: 'Layers' }).click();
		await showRings(page);
		await expect.poll(() => accentPixels(page)).toBeGreaterThan(300);
		expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
	});
});
