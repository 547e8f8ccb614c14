import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { build } from 'vite';

/** Builds the page of the trials with the app's own session and store, and serves it. */
export async function serveKeepingPage(): Promise<{ url: string; close: () => void }> {
	const folder = mkdtempSync(join(tmpdir(), 'loadstar-keeping-'));
	await build({
		configFile: false,
		root: join(import.meta.dirname, 'pages'),
		logLevel: 'error',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		resolve: { alias: { $lib: join(import.meta.dirname, '../../src/lib') } },
		build: {
			target: 'es2023',
			outDir: folder,
			emptyOutDir: true,
			rollupOptions: { input: join(import.meta.dirname, 'pages/keeping.html') },
		},
	});
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url!, 'http://here');
		// A page of the same origin on which nothing of the app runs.
		if (pathname === '/empty.html') return response.writeHead(200, { 'content-type': 'text/html' }).end();
		const file = join(folder, normalize(pathname));
		if (!existsSync(file) || extname(file) === '') return response.writeHead(404).end();
		response.writeHead(200, { 'content-type': extname(file) === '.js' ? 'text/javascript' : 'text/html' });
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keeping.html`,
		close: () => {
			server.closeAllConnections();
			server.close();
			rmSync(folder, { recursive: true });
		},
	};
}

/** A browser of our own on a profile of its own: one that can be killed without a word, as a crash does. */
export class KillableBrowser {
	readonly profile: string;
	readonly #executable: string;
	#process: ChildProcess | null = null;
	#browser: Browser | null = null;

	constructor(executable: string) {
		this.#executable = executable;
		this.profile = mkdtempSync(join(tmpdir(), 'loadstar-profile-'));
	}

	async start(): Promise<BrowserContext> {
		const portFile = join(this.profile, 'DevToolsActivePort');
		rmSync(portFile, { force: true });
		this.#process = spawn(
			this.#executable,
			[
				`--user-data-dir=${this.profile}`,
				'--remote-debugging-port=0',
				'--headless=new',
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--hide-crash-restore-bubble',
				'about:blank',
			],
			{ stdio: 'ignore', detached: true },
		);
		for (let tries = 0; tries < 600; tries++) {
			const [port] = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
			if (port) {
				this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
				return this.#browser.contexts()[0]!;
			}
			await wait(50);
		}
		throw new Error('The browser of the trial did not start within 30 s.');
	}

	/** SIGKILL to every process of this browser at once. */
	async kill(): Promise<void> {
		const process = this.#process;
		if (!process?.pid || process.exitCode !== null || process.signalCode !== null) return;
		const ended = new Promise((resolve) => process.once('exit', resolve));
		globalThis.process.kill(-process.pid, 'SIGKILL');
		await ended;
		await this.#browser?.close().catch(() => undefined);
		this.#process = null;
	}

	/** Ends the browser as a user does, so that all is written. */
	async quit(): Promise<void> {
		const process = this.#process;
		if (!process?.pid) return;
		const ended = new Promise((resolve) => process.once('exit', resolve));
		const session = await this.#browser!.newBrowserCDPSession();
		await session.send('Browser.close').catch(() => undefined);
		await Promise.race([ended, wait(10_000)]);
		await this.kill();
	}

	async remove(): Promise<void> {
		await this.kill();
		rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
	}
}
