import { planText } from '../../src/lib/plan/save.ts';
import { benchPlan } from '../bench/bench-plan.ts';
import { expect, openApp, test } from './page.ts';

test('a plan of 500 sites opens beside the page: what is being reckoned is said with its share, then all of it stands; lists hold the rows in view', async ({
	page,
}) => {
	const plan = benchPlan(7, 500, 800);
	// Everybody has chosen the grid by hand: what was chosen needs no look-up, and must not be asked for ever.
	const sites = plan.sites.map((site) => ({ ...site, zone: 'US-MROW', operator: 'MISO' }));
	await openApp(page);
	await page.evaluate(() => {
		const told: string[] = [];
		Object.assign(window, { told });
		new MutationObserver(() => {
			const text = document.querySelector('.late, .waiting')?.textContent?.trim();
			if (text) told.push(text);
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	});
	await page.locator('input[data-import]').setInputFiles({
		name: 'many.loadstar.json',
		mimeType: 'application/json',
		buffer: Buffer.from(planText({ ...plan, sites })),
	});
	await page.getByRole('button', { name: 'Open “Bench” as a plan of its own' }).click();

	const score = page.locator('.score');
	await expect(page.locator('.headline .big')).toBeVisible({ timeout: 60_000 });
	await expect(score.locator('.late')).toHaveCount(0, { timeout: 60_000 });
	const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
	expect(told.join('\n')).toMatch(/Being reckoned: .*Round trips.* \d+ %/);
	await expect(score.locator('li').first()).toContainText(/Slowest round trip\s*\d+\.\d+\s*ms/);

	// Of 1,300 rows only some are made; those further down come when they are scrolled to.
	const rows = page.locator('[data-row]');
	expect(await rows.count()).toBeLessThan(500);
	await expect(page.getByText(plan.sites[140]!.name, { exact: true })).toHaveCount(0);
	const panel = rows.first();
	await panel.evaluate((row) => {
		let box = row.parentElement!;
		while (box.scrollHeight <= box.clientHeight) box = box.parentElement!;
		box.scrollTop = 140 * 58;
	});
	await expect(page.getByText(plan.sites[140]!.name, { exact: true })).toBeVisible();
});
