import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Static first: every page is prerendered as an empty shell and drawn in the browser; no server code exists. */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: true, strict: true }),
		// Hashes, not 'unsafe-inline': MapLibre 6.17 runs under it. src/scripts/serve.mjs sends the same as a header.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// The one inline style of SvelteKit's own route announcer.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
			},
		},
		prerender: { entries: ['/', '/assumptions', '/data', '/calibration'] },
		version: { pollInterval: 0 },
		// The page does so itself, once the map has drawn.
		serviceWorker: { register: false },
	},
};
