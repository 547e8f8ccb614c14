import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './src/messages/project.inlang',
			outdir: './src/lib/i18n/compiled',
			// The language is chosen in the browser and kept there; the address stays the same for everyone.
			strategy: ['localStorage', 'preferredLanguage', 'baseLocale'],
		}),
		sveltekit(),
	],
	worker: { format: 'es' },
	// A small file as data: would be refused by the page's own policy.
	build: { target: 'es2023', assetsInlineLimit: 0 },
	preview: { port: 4173, strictPort: true },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', '**/node_modules/**'],
		environment: 'node',
		// Generous: a slow machine is no fault of the code.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
