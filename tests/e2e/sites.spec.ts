import { expect, mapIsReady, openApp, openExample, test } from './page.ts';

test('a first visitor sees the world, opens an example and reads what follows', async ({ page }) => {
	await openApp(page);
	await expect(page.getByRole('heading', { name: 'Plan a cluster of campuses' })).toBeVisible();
	await openExample(page, 'Iowa and Nebraska');
	await expect(page.locator('.left .row')).toHaveCount(4 + (await page.locator('.left .pick.link').count()));
	await expect(page.locator('.headline .big')).toHaveText(/^\d+$/);
	await expect(page.getByRole('heading', { name: 'If one is lost' })).toBeVisible();
});

test('a site added by name is saved by itself and is there after a reload', async ({ page }) => {
	await openApp(page);
	await page.getByRole('button', { name: 'Add site', exact: true }).click();
	const box = page.getByRole('combobox', { name: 'Place, campus or coordinates' });
	await box.fill('Papillion');
	await page.getByRole('option').filter({ hasText: 'Papillion' }).first().click();
	await expect(page.locator('.left .row')).toHaveCount(1);
	await expect(page.locator('[data-saved=saved]')).toBeVisible();
	await page.reload();
	await mapIsReady(page);
	await expect(page.locator('.left .row .name')).toHaveText(/Papillion/);
});

test('coordinates are read as decimal, degrees-minutes-seconds and UTM, and a wrong one is told in words', async ({
	page,
}) => {
	await openApp(page);
	await page.getByRole('button', { name: 'Add site', exact: true }).click();
	const box = page.getByRole('combobox', { name: 'Place, campus or coordinates' });
	for (const [text, zone] of [
		['41.26, -95.86', 'MROW'],
		['41°15′36″N 95°51′36″W', 'MROW'],
		['15T 260426 4571838', 'MROW'],
	] as const) {
		// The box stays for the next one.
		await box.fill(text);
		await page.getByRole('option').first().click();
		await expect(page.locator('.left .row').last().locator('.facts')).toContainText(zone);
	}
	const search = page.getByRole('combobox', { name: 'Search places, campuses, coordinates' });
	await search.fill('95.2, 200.5');
	await expect(page.locator('.results .problem')).toBeVisible();
});

test('a site follows the pointer: new numbers while it is dragged, one step of undo', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	const slowest = page.locator('.score li').first();
	const before = await slowest.innerText();
	// Choosing a site in the search puts it in the middle of the map.
	const search = page.getByRole('combobox', { name: 'Search places, campuses, coordinates' });
	await search.fill('Lincoln');
	await page.getByRole('option').filter({ hasText: 'your site' }).first().click();
	const position = page.getByLabel('Position');
	const start = await position.inputValue();
	await page.waitForTimeout(300);
	const map = (await page.locator('main.map').boundingBox())!;
	const pin = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
	await page.mouse.move(pin.x, pin.y);
	await page.mouse.down();
	await page.mouse.move(pin.x - 60, pin.y + 20, { steps: 4 });
	await expect(position).not.toHaveValue(start);
	await page.mouse.move(map.x + 60, map.y + 60, { steps: 6 });
	await page.mouse.up();
	await expect(slowest).not.toHaveText(before, { useInnerText: true });
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(position).toHaveValue(start);
	await expect(slowest).toHaveText(before, { useInnerText: true });
});

test('fields are checked where they stand, and the plan stays untouched', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Central Ohio');
	await page.locator('.left .pick').first().click();
	const mw = page.getByLabel('IT power');
	const before = await mw.inputValue();
	await mw.fill('-5');
	await mw.press('Enter');
	await expect(page.locator('.fields .problem')).toContainText('-5');
	await mw.press('Escape');
	await expect(mw).toHaveValue(before);
	await mw.fill('1,200');
	await mw.press('Enter');
	await expect(mw).toHaveValue('1200');
	const name = page.getByLabel('Name', { exact: true });
	await name.fill('x'.repeat(10_000));
	await name.press('Enter');
	await expect(page.locator('.fields .problem')).toContainText('200');
	await name.fill('<img src=x onerror=alert(1)>');
	await name.press('Enter');
	await expect(page.locator('.left .name').first()).toHaveText('<img src=x onerror=alert(1)>');
});

test('the zone can be chosen by hand, and that shows', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Central Ohio');
	await page.locator('.left .pick').first().click();
	await page.getByLabel('Grid zone').selectOption('FR');
	await expect(page.locator('.left .facts').first()).toContainText('FR');
	await expect(page.getByText('Chosen by hand, not from the position.')).toBeVisible();
	await page.getByRole('button', { name: 'Use the position' }).click();
	await expect(page.locator('.left .facts').first()).toContainText('RFCW');
});

test('two sites are joined with a link, by form, and the link is removed with its site', async ({ page }) => {
	await openApp(page);
	await openExample(page, 'Fairwater');
	const links = page.locator('.left .pick.link');
	const before = await links.count();
	await page.locator('.left .remove').first().click();
	expect(await links.count()).toBeLessThan(before);
	await page.keyboard.press('Control+z');
	await expect(links).toHaveCount(before);
});
