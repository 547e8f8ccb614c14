import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pinnedNode, root, stop } from './install.mjs';

const usual = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium for the browser tests: what is there, else Playwright's own, else Debian's package. Ends with a sentence when none can be had.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
	const named = process.env['CHROMIUM'];
	if (named) return existsSync(named) ? named : stop(`CHROMIUM is "${named}", and no file is there.`);
	const found = await present();
	if (found) return found;
	console.log('Looking for a browser for the tests: trying Playwright ...');
	spawnSync(pinnedNode, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'ignore'],
		timeout: 300_000,
	});
	const fetched = await present();
	if (fetched) return fetched;
	if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		console.log("... and Debian's chromium package ...");
		const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
		spawnSync('apt-get', ['update', '-qq'], quiet);
		spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
			...quiet,
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		});
	}
	return (
		(await present()) ??
		stop(
			'The browser tests need Chromium. Do one of these: install Chromium or Chrome, run "npx playwright install chromium", or set CHROMIUM=/path/to/chromium. Then run npm test again.',
		)
	);
}

async function present() {
	const { chromium } = await import('playwright');
	return [...usual, chromium.executablePath()].find((path) => path && existsSync(path)) ?? null;
}
