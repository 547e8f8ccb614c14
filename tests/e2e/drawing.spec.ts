import type { Page } from '@playwright/test';
import { expect, mapIsReady, openApp, openExample, test } from './page.ts';

async function mapBox(page: Page) {
	const box = (await page.locator('main.map').boundingBox())!;
	return { at: (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const, ...box };
}

async function click(page: Page, x: number, y: number, button: 'left' | 'right' = 'left') {
	const { at } = await mapBox(page);
	await page.mouse.move(...at(x, y), { steps: 2 });
	await page.mouse.click(...at(x, y), { button });
}

/** Opens the example and gives the map time to stand still. */
async function open(page: Page) {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	await mapIsReady(page);
	await page.waitForTimeout(500);
}

async function takeArea(page: Page, kind: string, shape: string) {
	await page.getByRole('button', { name: 'Draw an area' }).click();
	await page.getByRole('button', { name: kind, exact: true }).click();
	await page.getByRole('group', { name: 'Shape' }).getByRole('button', { name: shape }).click();
	await expect(page.getByTestId('readout')).toBeVisible();
	// The drawing board may still be on its way.
	await page.waitForTimeout(300);
}

/** The areas of the open plan, as its file has them. */
async function areas(
	page: Page,
): Promise<{ name: string; kind: string; polygons: [number, number][][][] }[]> {
	await expect(page.locator('[data-saved=saved]')).toBeVisible();
	const text = await page.evaluate(planText);
	return (JSON.parse(text) as { areas: never[] }).areas;
}

async function routes(page: Page): Promise<([number, number][] | null)[]> {
	await expect(page.locator('[data-saved=saved]')).toBeVisible();
	const plan = JSON.parse(await page.evaluate(planText)) as { links: { route: [number, number][] | null }[] };
	return plan.links.map(({ route }) => route);
}

/** The text of the plan saved last, from the browser's own store. */
async function planText(): Promise<string> {
	const name = (await indexedDB.databases())[0]!.name!;
	const database = await new Promise<IDBDatabase>((done) => {
		const opening = indexedDB.open(name);
		opening.onsuccess = () => done(opening.result);
	});
	const texts: string[] = [];
	for (const store of database.objectStoreNames) {
		const values = await new Promise<unknown[]>((done) => {
			const all = database.transaction(store).objectStore(store).getAll();
			all.onsuccess = () => done(all.result as unknown[]);
		});
		for (const value of values) {
			const text = (value as { text?: unknown }).text;
			if (typeof text === 'string' && text.includes('loadstar-plan')) texts.push(text);
		}
	}
	database.close();
	return texts.at(-1)!;
}

test('a polygon is drawn by mouse, chosen, undone and done again', async ({ page }) => {
	await open(page);
	await takeArea(page, 'Keep out', 'Polygon');
	await click(page, 0.55, 0.25);
	await click(page, 0.8, 0.25);
	await expect(page.getByTestId('readout')).toContainText('km');
	await click(page, 0.8, 0.75);
	await expect(page.getByTestId('readout')).toContainText(/ha · [\d,.]+ acres/);
	await click(page, 0.55, 0.25);
	await expect(page.getByTestId('readout')).toHaveCount(0);
	const [area] = await areas(page);
	expect(area!.kind).toBe('keep-out');
	expect(area!.polygons[0]![0]).toHaveLength(4);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await areas(page)).toHaveLength(0);
	await page.getByRole('button', { name: 'Redo' }).click();
	expect(await areas(page)).toHaveLength(1);
});

test('a polygon is drawn with the keyboard alone, and each step is spoken', async ({ page }) => {
	await open(page);
	await page.locator('canvas.maplibregl-canvas').focus();
	const spoken = page.locator('.spoken');
	await page.keyboard.press('p');
	await expect(page.getByTestId('readout')).toBeVisible();
	await expect(spoken).toContainText('Polygon');
	await page.waitForTimeout(400);
	await page.keyboard.press('Shift+ArrowUp');
	await page.keyboard.press('Shift+ArrowUp');
	await page.keyboard.press('Enter');
	await expect(spoken).toHaveText(/Corner 1 at .* north, .* west/);
	for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Enter');
	await expect(spoken).toHaveText(/Corner 2 .*km · .*mi so far/);
	for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowUp');
	await page.keyboard.press('Enter');
	await expect(spoken).toHaveText(/Corner 3/);
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(spoken).toHaveText(/Corner 4/);
	await page.keyboard.press('Backspace');
	await expect(spoken).toHaveText(/3 left/);
	await page.keyboard.press('Control+Enter');
	await expect(spoken).toHaveText(/Finished: .*acres/);
	const [area] = await areas(page);
	expect(area!.polygons[0]![0]).toHaveLength(4);
	// Its shape is edited with the keyboard too: the next corner, taken up, moved, dropped.
	await page.keyboard.press('e');
	await page.waitForTimeout(300);
	await page.keyboard.press('n');
	await page.keyboard.press('Enter');
	await expect(spoken).toHaveText(/Corner held/);
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(spoken).toHaveText(/dropped/);
	expect(JSON.stringify((await areas(page))[0]!.polygons)).not.toBe(JSON.stringify(area!.polygons));
});

test('Escape gives a drawing up and leaves the plan alone', async ({ page }) => {
	await open(page);
	await takeArea(page, 'Search here', 'Polygon');
	await click(page, 0.5, 0.2);
	await click(page, 0.8, 0.2);
	await page.keyboard.press('Escape');
	await expect(page.getByTestId('readout')).toHaveCount(0);
	expect(await areas(page)).toHaveLength(0);
});

test('a rectangle and a circle are drawn, and a corner is moved as one step', async ({ page }) => {
	await open(page);
	await takeArea(page, 'Parcel', 'Rectangle');
	await click(page, 0.5, 0.15);
	await click(page, 0.62, 0.35);
	await takeArea(page, 'Search here', 'Circle');
	await click(page, 0.75, 0.75);
	await click(page, 0.85, 0.75);
	const both = await areas(page);
	expect(both.map(({ kind }) => kind)).toEqual(['parcel', 'search']);
	expect(both[0]!.polygons[0]![0]).toHaveLength(5);
	expect(both[1]!.polygons[0]![0]!.length).toBeGreaterThan(60);
	// A click inside chooses the rectangle, a second one takes its shape in hand.
	await click(page, 0.56, 0.25);
	await click(page, 0.56, 0.25);
	await expect(page.getByTestId('readout')).toBeVisible();
	await page.waitForTimeout(300);
	const { at } = await mapBox(page);
	await page.mouse.move(...at(0.5, 0.15));
	await page.mouse.down();
	await page.mouse.move(...at(0.46, 0.12), { steps: 4 });
	await page.mouse.up();
	const moved = (await areas(page))[0]!.polygons[0]![0]!;
	const before = both[0]!.polygons[0]![0]!;
	expect(moved.filter((position) => before.some((other) => String(other) === String(position)))).toHaveLength(
		3,
	);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect((await areas(page))[0]!.polygons[0]![0]).toEqual(before);
});

test('a link follows a drawn route from site to site, and goes straight again', async ({ page }) => {
	await open(page);
	await page.locator('.left .pick.link').first().click();
	await page.getByRole('button', { name: 'Draw the route of a link' }).click();
	await expect(page.getByTestId('readout')).toBeVisible();
	await page.waitForTimeout(300);
	await click(page, 0.72, 0.8);
	await click(page, 0.78, 0.8);
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('readout')).toHaveCount(0);
	const route = (await routes(page))[0]!;
	expect(route).toHaveLength(4);
	const sites = await page.locator('.left .row .name').allInnerTexts();
	expect(sites.length).toBeGreaterThan(1);
	await click(page, 0.75, 0.8, 'right');
	await page.getByRole('menuitem', { name: 'Remove the drawn route' }).click();
	expect((await routes(page))[0]).toBeNull();
});

test('a right click tells the place in three ways, copies it, and sets a site there', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await click(page, 0.5, 0.2, 'right');
	const menu = page.getByRole('menu', { name: 'This place' });
	await expect(menu.getByRole('menuitem')).toHaveCount(6);
	const utm = menu.getByRole('menuitem', { name: /Copy 1[45][A-Z] / });
	await utm.click();
	await expect(utm).toContainText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^1[45][A-Z] \d+ \d+$/);
	const rows = await page.locator('.left .row').count();
	await menu.getByRole('menuitem', { name: 'Add a site here' }).click();
	await expect(menu).toHaveCount(0);
	await expect(page.locator('.left .row')).toHaveCount(rows + 1);
	// By key, at the chosen site; and an area is begun there.
	await page.locator('canvas.maplibregl-canvas').focus();
	await page.keyboard.press('Shift+F10');
	await expect(menu).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(menu).toHaveCount(0);
});

test('a site is picked up with M, moved with arrows and dropped; Escape puts it back', async ({ page }) => {
	await open(page);
	await page.locator('.left .pick').first().click();
	const position = page.getByLabel('Position');
	const start = await position.inputValue();
	await page.locator('canvas.maplibregl-canvas').focus();
	await page.keyboard.press('m');
	await expect(page.locator('.spoken')).toHaveText(/held/);
	await page.keyboard.press('Shift+ArrowRight');
	await expect(position).not.toHaveValue(start);
	await page.keyboard.press('Escape');
	await expect(position).toHaveValue(start);
	await page.keyboard.press('m');
	await page.keyboard.press('Shift+ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.locator('.spoken')).toHaveText(/dropped at/);
	await expect(position).not.toHaveValue(start);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(position).toHaveValue(start);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a parcel is drawn by touch, with buttons for what a keyboard does', async ({ page }) => {
		await open(page);
		await page.getByRole('button', { name: 'Open the map tools' }).tap();
		await page.getByRole('button', { name: 'Draw an area' }).tap();
		await page.getByRole('button', { name: 'Parcel', exact: true }).tap();
		await page.getByRole('group', { name: 'Shape' }).getByRole('button', { name: 'Polygon' }).tap();
		await expect(page.getByTestId('readout')).toBeVisible();
		await page.waitForTimeout(300);
		const { at } = await mapBox(page);
		for (const [x, y] of [
			[0.3, 0.2],
			[0.7, 0.2],
			[0.7, 0.5],
			[0.5, 0.55],
		] as const) {
			await page.touchscreen.tap(...at(x, y));
			await page.waitForTimeout(60);
		}
		await page.getByRole('button', { name: 'Remove the last corner' }).tap();
		await page.getByRole('button', { name: 'Finish' }).tap();
		await expect(page.getByTestId('readout')).toHaveCount(0);
		const [area] = await areas(page);
		expect(area!.kind).toBe('parcel');
		expect(area!.polygons[0]![0]).toHaveLength(4);
	});
});
