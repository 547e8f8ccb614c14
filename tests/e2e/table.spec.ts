import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, mapIsReady, openApp, openExample, test } from './page.ts';

const columns = { letter: 2, name: 3, lat: 4, lng: 5, itMw: 6, pue: 7, year: 8, zone: 9, facilityMw: 11 };

async function openTable(page: Page): Promise<Locator> {
	await openApp(page);
	await openExample(page, 'Iowa and Nebraska');
	await page.getByRole('tab', { name: 'Sites', exact: true }).click();
	const grid = page.getByRole('grid', { name: 'Table of Sites' });
	await expect(grid).toBeVisible();
	return grid;
}

/** The cell of a site, whatever the order. */
function cell(page: Page, name: string, column: keyof typeof columns): Locator {
	return page
		.getByRole('grid')
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) })
		.locator(`[aria-colindex="${columns[column]}"]`);
}

async function names(page: Page): Promise<string[]> {
	return page.getByRole('grid').getByRole('rowheader').allInnerTexts();
}

/** Pastes as a spreadsheet would: text on the clipboard, Ctrl+V. */
async function paste(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await page.keyboard.press('Control+v');
}

test('a cell is edited in place, a bad value refused beside it, and one step of undo takes it back', async ({
	page,
}) => {
	await openTable(page);
	const mw = cell(page, 'Omaha', 'itMw');
	await mw.click();
	await page.keyboard.press('Enter');
	await page.keyboard.type('-5');
	await page.keyboard.press('Enter');
	await expect(mw.getByRole('alert')).toContainText('-5');
	await expect(page.locator('.left .pick').filter({ hasText: 'Omaha' })).toContainText('237');
	await page.keyboard.press('Escape');
	await expect(mw).toHaveText('237');
	await page.keyboard.press('F2');
	await page.keyboard.type('1,200');
	await page.keyboard.press('Tab');
	await expect(mw).toHaveText('1,200');
	// Tab went on to the next cell that can be written.
	await expect(cell(page, 'Omaha', 'pue').getByRole('textbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(cell(page, 'Omaha', 'facilityMw')).toHaveText('1,320');
	await page.keyboard.press('Control+z');
	await expect(mw).toHaveText('237');
});

test('a blank MW is unknown, and a computed cell opens its formula', async ({ page }) => {
	await openTable(page);
	await cell(page, 'Lincoln', 'facilityMw').getByRole('button').click();
	await expect(page.getByRole('dialog', { name: 'Facility power, MW' })).toContainText('141 MW × 1.10');
	await page.keyboard.press('Escape');
	await cell(page, 'Lincoln', 'itMw').click();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Backspace');
	await page.keyboard.press('Enter');
	await expect(cell(page, 'Lincoln', 'itMw')).toHaveText('unknown');
	await expect(cell(page, 'Lincoln', 'facilityMw')).toHaveText('unknown');
});

test('a zone chosen in the table is marked as chosen by hand', async ({ page }) => {
	await openTable(page);
	await cell(page, 'Omaha', 'zone').click();
	await page.keyboard.press('Enter');
	await cell(page, 'Omaha', 'zone').getByRole('combobox').selectOption('US-SPNO');
	await page.keyboard.press('Enter');
	await expect(cell(page, 'Omaha', 'zone')).toContainText('by hand');
});

test('the table sorts by click and by key and says so, and finds text in any column', async ({ page }) => {
	await openTable(page);
	const head = page.getByRole('columnheader', { name: 'Name' });
	await head.click();
	await expect(head).toHaveAttribute('aria-sort', 'ascending');
	expect(await names(page)).toEqual(['Council Bluffs', 'Lincoln', 'Omaha', 'Papillion']);
	await head.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'descending');
	expect(await names(page)).toEqual(['Papillion', 'Omaha', 'Lincoln', 'Council Bluffs']);
	await head.press('Enter');
	await expect(head).toHaveAttribute('aria-sort', 'none');
	await page.getByLabel('Filter the rows').fill('141');
	expect(await names(page)).toEqual(['Lincoln']);
	await expect(page.getByText('1 of 4 rows')).toBeVisible();
	await page.getByLabel('Filter the rows').fill('nowhere');
	await expect(page.getByText('No row holds “nowhere”.')).toBeVisible();
});

test('find and replace counts first, and is one step', async ({ page }) => {
	await openTable(page);
	await page.getByRole('button', { name: 'Find and replace' }).click();
	const form = page.getByRole('form', { name: 'Find and replace' });
	await expect(form.getByLabel('Find', { exact: true })).toBeFocused();
	await page.keyboard.type('Omaha');
	const found = Number(/\d+/.exec(await form.getByRole('status').innerText())?.[0]);
	expect(found).toBeGreaterThan(0);
	await form.getByLabel('Replace with').fill('Bellevue');
	await form.getByRole('button', { name: 'Replace all' }).click();
	await expect(form.getByRole('status')).toContainText(`Replaced ${found} times`);
	expect(await names(page)).toContain('Bellevue');
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await names(page)).toContain('Omaha');
});

test('several rows are chosen, set, duplicated and removed, each in one step', async ({ page }) => {
	const grid = await openTable(page);
	await cell(page, 'Council Bluffs', 'name').click();
	await cell(page, 'Papillion', 'name').click({ modifiers: ['Shift'] });
	await expect(page.getByText('3 chosen')).toBeVisible();
	await page.getByLabel('New value').fill('500');
	await page.getByRole('button', { name: 'Set for 3' }).click();
	await expect(cell(page, 'Omaha', 'itMw')).toHaveText('500');
	await expect(cell(page, 'Lincoln', 'itMw')).toHaveText('141');
	await page.getByLabel('Set', { exact: true }).selectOption('PUE');
	await page.getByLabel('New value').fill('9');
	await page.getByRole('button', { name: 'Set for 3' }).click();
	await expect(page.locator('.strip .problem')).toContainText('9');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(cell(page, 'Omaha', 'itMw')).toHaveText('237');
	await page.getByRole('button', { name: 'Duplicate' }).click();
	await expect(grid).toHaveAttribute('aria-rowcount', '8');
	await expect(page.getByText('3 chosen')).toBeVisible();
	await page.locator('.strip').getByRole('button', { name: 'Remove' }).click();
	await expect(grid).toHaveAttribute('aria-rowcount', '5');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(grid).toHaveAttribute('aria-rowcount', '8');
});

test('a table of a spreadsheet is shown before it is taken, and is one step', async ({ page }) => {
	const grid = await openTable(page);
	await cell(page, 'Omaha', 'name').click();
	await paste(
		page,
		'Name\tLatitude\tLongitude\tMW\nAlpha\t41.3\t-96.1\t1,200\nBeta\t-96.4\t41.2\t\nOmaha\t\t\t300\nBad\t99\t400\t5',
	);
	const dialog = page.getByRole('dialog', { name: 'Paste from a spreadsheet' });
	await expect(dialog).toContainText('2 to add, 1 to change, 1 not taken');
	await expect(dialog).toContainText('1,200 is read as 1200');
	await expect(dialog).toContainText('look swapped');
	await expect(grid).toHaveAttribute('aria-rowcount', '5');
	// A guess that moves a site waits for a yes.
	await expect(dialog.getByRole('button', { name: 'Take 2 rows' })).toBeVisible();
	await dialog.getByLabel('Swap latitude and longitude').check();
	await dialog.getByRole('button', { name: 'Take 3 rows' }).click();
	await expect(grid).toHaveAttribute('aria-rowcount', '7');
	await expect(cell(page, 'Alpha', 'itMw')).toHaveText('1,200');
	await expect(cell(page, 'Beta', 'itMw')).toHaveText('unknown');
	await expect(cell(page, 'Omaha', 'itMw')).toHaveText('300');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(grid).toHaveAttribute('aria-rowcount', '5');
	await expect(cell(page, 'Omaha', 'itMw')).toHaveText('237');
});

test('cells are pasted from one cell on; one value goes in like a typed one', async ({ page }) => {
	await openTable(page);
	await cell(page, 'Council Bluffs', 'itMw').click();
	await paste(page, '410\t1.2\n420\t1.3');
	await page.getByRole('button', { name: 'Take 2 rows' }).click();
	await expect(cell(page, 'Council Bluffs', 'pue')).toHaveText('1.20');
	await expect(cell(page, 'Omaha', 'itMw')).toHaveText('420');
	await cell(page, 'Papillion', 'itMw').click();
	await paste(page, 'abc');
	await expect(cell(page, 'Papillion', 'itMw').getByRole('alert')).toContainText('“abc” is not a number');
	await page.keyboard.press('Escape');
	await paste(page, '77');
	await expect(cell(page, 'Papillion', 'itMw')).toHaveText('77');
});

test('chosen rows are copied as a spreadsheet takes them, and come back as no change', async ({ page }) => {
	await openTable(page);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await cell(page, 'Omaha', 'name').click();
	await page.keyboard.press('Enter');
	await page.keyboard.type('=HYPERLINK("x")');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Control+c');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text.split('\n')[0]).toContain('Name\tLatitude, °\tLongitude, °\tIT power, MW');
	expect(text).toContain('\'=HYPERLINK(""x"")');
	await paste(page, text);
	const dialog = page.getByRole('dialog', { name: 'Paste from a spreadsheet' });
	await expect(dialog).toContainText('0 to add, 0 to change, 0 not taken');
});

test('the table equals the map: a choice here is a choice there, and it comes into view', async ({
	page,
}) => {
	const grid = await openTable(page);
	await cell(page, 'Papillion', 'name').click();
	await expect(page.locator('aside.right')).toContainText('Papillion');
	await page.getByRole('tab', { name: 'Round-trip times' }).click();
	await page.locator('.left .pick').filter({ hasText: 'Lincoln' }).click();
	await page.getByRole('tab', { name: 'Sites', exact: true }).click();
	await expect(grid.locator('[aria-current=true]')).toContainText('Lincoln');
	await expect(grid.locator('[aria-current=true]')).toBeInViewport();
	await page.locator('.left .pick.link').first().click();
	await expect(
		page.getByRole('grid', { name: 'Table of Links' }).locator('[aria-current=true]'),
	).toBeVisible();
});

test('links have their pairs edited and their round trips explained', async ({ page }) => {
	await openTable(page);
	await page.getByRole('group', { name: 'Which table' }).getByRole('button', { name: /Links/ }).click();
	const first = page.getByRole('grid', { name: 'Table of Links' }).getByRole('row').nth(1);
	await expect(first).toContainText('not decided');
	await first.locator('[aria-colindex="4"]').click();
	await page.keyboard.type('24');
	await page.keyboard.press('Enter');
	await expect(first.locator('[aria-colindex="4"]')).toHaveText('24');
	await expect(page.locator('.left .pick.link').first()).toContainText('24');
	await first.locator('[aria-colindex="7"]').getByRole('button').click();
	await expect(page.getByRole('dialog')).toContainText('ms');
});

test('all of it goes by keyboard alone', async ({ page }) => {
	await openTable(page);
	await page.getByRole('button', { name: 'Columns' }).focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('columnheader', { name: 'Letter' })).toBeFocused();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
	await expect(cell(page, 'Omaha', 'name')).toBeFocused();
	await expect(page.getByRole('grid').locator('[aria-current=true]')).toContainText('Omaha');
	await page.keyboard.press('Shift+ArrowDown');
	await expect(page.getByText('2 chosen')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByText('2 chosen')).toBeHidden();
	await page.keyboard.press('Space');
	await expect(page.getByText('1 chosen')).toBeVisible();
	await page.keyboard.press('Delete');
	await expect(page.getByRole('rowheader', { name: 'Papillion' })).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('rowheader', { name: 'Papillion' })).toHaveCount(1);
	await page.keyboard.press('Control+End');
	await expect(page.getByRole('grid').locator(':focus')).toHaveAttribute('aria-colindex', '14');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('grid').locator(':focus')).toHaveCount(0);
});

test('columns can be hidden, and stay so', async ({ page }) => {
	await openTable(page);
	await page.getByRole('button', { name: 'Columns' }).click();
	await page.getByRole('dialog').getByLabel('Latitude, °').uncheck();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('columnheader', { name: 'Latitude, °' })).toHaveCount(0);
	await page.reload();
	await mapIsReady(page);
	await page.getByRole('tab', { name: 'Sites', exact: true }).click();
	await expect(page.getByRole('columnheader', { name: 'Name' })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'Latitude, °' })).toHaveCount(0);
});

test('200 rows stay fluid: only those in view exist, and the last is reached at once', async ({ page }) => {
	const grid = await openTable(page);
	await cell(page, 'Omaha', 'name').click();
	const rows = Array.from(
		{ length: 200 },
		(_, i) => `Row ${i}\t${(30 + i / 20).toFixed(3)}\t${(-100 + i / 20).toFixed(3)}\t${i}`,
	);
	await paste(page, rows.join('\n'));
	await page.getByRole('button', { name: 'Take 200 rows' }).click();
	await expect(grid).toHaveAttribute('aria-rowcount', '205');
	expect(await grid.getByRole('row').count()).toBeLessThan(40);
	await cell(page, 'Omaha', 'itMw').click();
	await expect(grid.getByRole('textbox')).toHaveCount(0);
	await page.keyboard.press('Control+End');
	await expect(page.getByRole('rowheader', { name: 'Row 199', exact: true })).toBeInViewport();
	await expect(grid.locator(':focus')).toHaveAttribute('aria-colindex', '14');
});

for (const theme of ['light', 'dark'] as const) {
	test(`the table, its strips and its dialog have no serious fault of access, ${theme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: theme });
		await openTable(page);
		await cell(page, 'Omaha', 'itMw').click();
		await page.keyboard.press('Control+a');
		await page.getByRole('button', { name: 'Find and replace' }).click();
		await expectNoSerious(page);
		await page.getByRole('button', { name: 'Paste', exact: true }).click();
		await page
			.getByLabel('Rows from a spreadsheet')
			.fill('Name\tLatitude\tLongitude\nBeta\t-96.4\t41.2\nBad\t99\t400');
		await expect(page.getByRole('dialog')).toContainText('1 to add');
		await expectNoSerious(page);
	});
}

test('on a phone the name stays while the columns scroll, and rows are pasted in a box', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openApp(page);
	await page.locator('.welcome').getByRole('button', { name: 'Iowa and Nebraska' }).click();
	await page.getByRole('tab', { name: 'Evidence' }).click();
	await page.getByRole('tab', { name: 'Sites', exact: true }).click();
	const grid = page.getByRole('grid');
	await grid.evaluate((box) => (box.scrollLeft = 600));
	await expect(grid.getByRole('rowheader', { name: 'Omaha' })).toBeInViewport({ ratio: 0.9 });
	await page.getByRole('button', { name: 'Paste', exact: true }).click();
	await page
		.getByLabel('Rows from a spreadsheet')
		.fill('Name,Latitude,Longitude,MW\nFremont,41.44,-96.49,90');
	await page.getByRole('button', { name: 'Take 1 rows' }).click();
	await expect(grid).toHaveAttribute('aria-rowcount', '6');
	await expectNoSerious(page);
});

async function expectNoSerious(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
	const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
	expect(
		serious.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.map(({ html }) => html)
					.join('; ')
					.slice(0, 400)}`,
		),
	).toEqual([]);
}
