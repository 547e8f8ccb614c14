import { execFileSync } from 'node:child_process';
import { expect, openApp, openExample, test } from './page.ts';

type Report = {
	score: number;
	totalItMw: number;
	pairs: { rttMs: number; rttLowMs: number; rttHighMs: number }[];
};

test('the screen and the command line give equal numbers', async ({ page }) => {
	const report = JSON.parse(
		execFileSync(process.execPath, ['src/cli/main.ts', 'evaluate', 'example:fairwater', '--json'], {
			encoding: 'utf8',
		}),
	) as Report;
	await openApp(page);
	await openExample(page, 'Fairwater');
	await expect(page.locator('.headline .big')).toHaveText(String(Math.round(report.score)));
	await expect(page.locator('.total strong')).toHaveText(
		Math.round(report.totalItMw).toLocaleString('en-US'),
	);
	const digits = (ms: number) => ms.toFixed(ms < 10 ? 2 : 1);
	// The first row of the matrix holds the pairs A-B and A-C, which the report lists first.
	for (const [at, pair] of report.pairs.slice(0, 2).entries()) {
		const cell = page.locator('.grid .value').nth(at);
		await expect(cell.locator('strong')).toHaveText(digits(pair.rttMs));
		await expect(cell.locator('small')).toHaveText(`${digits(pair.rttLowMs)}–${digits(pair.rttHighMs)}`);
	}
});
