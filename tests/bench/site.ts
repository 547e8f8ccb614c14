import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const types: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.woff2': 'font/woff2',
};

/** Builds the bench's pages with the app's own map into a temporary folder and serves them with the atlas. */
export async function serveBenchPages(): Promise<{ url: string; close: () => void }> {
	const folder = mkdtempSync(join(tmpdir(), 'loadstar-bench-'));
	const pages = join(import.meta.dirname, 'pages');
	// Without the peers that page can not be built; the others can.
	const withPeers = existsSync(join(import.meta.dirname, 'node_modules/dexie'));
	const inputs = ['app.html', 'bare.html', ...(withPeers ? ['plans.html'] : [])];
	await build({
		configFile: false,
		root: pages,
		logLevel: 'error',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		resolve: {
			alias: { $lib: join(import.meta.dirname, '../../src/lib'), '$app/paths': join(pages, 'app-paths.ts') },
		},
		worker: { format: 'es' },
		build: {
			target: 'es2023',
			outDir: folder,
			emptyOutDir: true,
			rollupOptions: { input: inputs.map((page) => join(pages, page)) },
		},
	});
	const roots = [folder, 'static'];
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url!, 'http://here').pathname));
		const file = roots
			.map((root) => join(root, path))
			.find((file) => existsSync(file) && extname(file) !== '');
		if (!file) return response.writeHead(404).end();
		response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.close();
			rmSync(folder, { recursive: true });
		},
	};
}
