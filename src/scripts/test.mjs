// `npm test`: installs what is missing (a browser too), then runs every check. Two at a time, as most machines have two cores.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { ensureBrowser } from './browser.mjs';
import { ensureInstalled, pinnedNode, root } from './install.mjs';

ensureInstalled();
const chromium = await ensureBrowser();
const { ensureBuilt } = await import('./build.mjs');

// A port of our own, so that what else runs on the machine is not in the way.
const port = await freePort();
const results = `${root}test-results`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
let passed = 0;
let failed = 0;

// The catalog and the types that svelte-kit writes come first: everything else reads them.
await run('message catalog', [
	'node_modules/@inlang/paraglide-js/bin/run.js',
	'compile',
	'--silent',
	'--project',
	'src/messages/project.inlang',
	'--outdir',
	'src/lib/i18n/compiled',
	'--strategy',
	'localStorage',
	'preferredLanguage',
	'baseLocale',
]);
await run('svelte-kit sync', ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync']);
await both(
	[
		[
			'unit tests',
			[
				'node_modules/vitest/vitest.mjs',
				'run',
				'--reporter=default',
				'--reporter=json',
				'--outputFile.json=test-results/unit.json',
			],
			'unit.json',
		],
		['geodata', ['geodata/main.ts', 'check']],
	],
	[
		['formatting', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
		[
			'types',
			[
				'node_modules/svelte-check/bin/svelte-check',
				'--tsconfig',
				'./tsconfig.json',
				'--fail-on-warnings',
				'--output',
				'human',
			],
		],
		['lint', ['node_modules/eslint/bin/eslint.js', '.']],
	],
);
ensureBuilt();
await run('first route size', ['tests/first-route.ts']);
await run(
	'browser tests',
	['node_modules/@playwright/test/cli.js', 'test', '--config', 'tests/e2e/playwright.config.ts'],
	'e2e.json',
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** Two chains of checks side by side. */
async function both(...chains) {
	await Promise.all(
		chains.map(async (chain) => {
			for (const [name, args, report] of chain) await run(name, args, report);
		}),
	);
}

/** Runs one check on the pinned Node; prints its output when it failed or is a test run; counts its tests, or itself as one. */
function run(name, args, report) {
	const started = Date.now();
	return new Promise((resolve) => {
		const child = spawn(pinnedNode, args, {
			cwd: root,
			env: { ...process.env, CHROMIUM: chromium, E2E_PORT: String(port), FORCE_COLOR: '0' },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		child.stdout.on('data', (data) => (output += data));
		child.stderr.on('data', (data) => (output += data));
		child.on('close', (code) => {
			const seconds = ((Date.now() - started) / 1000).toFixed(1);
			if (code !== 0 || report) console.log(output.trimEnd());
			const counts = report ? read(report) : null;
			passed += counts?.passed ?? (code === 0 ? 1 : 0);
			failed += Math.max(counts?.failed ?? 0, code === 0 ? 0 : 1);
			if (report && !(counts?.passed > 0)) failed += 1; // a run that ran nothing has not passed
			console.log(
				`${code === 0 ? 'ok  ' : 'FAIL'} ${name}${counts ? ` (${counts.passed} passed, ${counts.failed} failed)` : ''}, ${seconds} s`,
			);
			resolve(code);
		});
	});
}

/** Counts of a Vitest or Playwright JSON report. */
function read(report) {
	try {
		const json = JSON.parse(readFileSync(`${results}/${report}`, 'utf8'));
		if ('numPassedTests' in json) return { passed: json.numPassedTests, failed: json.numFailedTests };
		return { passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected };
	} catch {
		return null;
	}
}

/** A port that nobody listens on. */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}
