import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['E2E_PORT'] ?? 4199);

/** Real Chromium against the built app, served as users get it (src/scripts/serve.mjs). */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/e2e',
	timeout: 60_000,
	expect: { timeout: 10_000 },
	fullyParallel: true,
	workers: 2,
	// A browser on a busy machine may miss a deadline once; such a journey is listed as flaky, a second miss fails.
	retries: 1,
	reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1440, height: 900 },
		locale: 'en-US',
		colorScheme: 'light',
		reducedMotion: 'reduce',
		screenshot: 'only-on-failure',
		// A journey sees what it asks for itself; the one that is about working without network allows them.
		serviceWorkers: 'block',
		launchOptions: {
			...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
			args: [
				'--no-sandbox',
				'--enable-unsafe-swiftshader',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `node src/scripts/serve-build.mjs ${port}`,
		cwd: '../..',
		url: `http://localhost:${port}`,
		reuseExistingServer: false,
		timeout: 20_000,
	},
});
