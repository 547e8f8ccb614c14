/// <reference lib="webworker" />
// Keeps the app where there is no network: all of the program and its pages, and the parts of the atlas by their checksums.
import { base, build, files, prerendered, version } from '$service-worker';
import type { Manifest } from './lib/atlas/manifest.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const shellPrefix = `loadstar ${base} shell `;
const shellName = `${shellPrefix}${version}`;
const atlasName = `loadstar ${base} atlas`;
const manifestPath = `${base}/atlas/manifest.json`;
const hashed = `${base}/_app/immutable/`;
const workers = `${hashed}workers/`;
/** Large data, kept apart: a newer program that needs the same bytes does not fetch them again. */
const atlas = new Set(
	files.filter((path) => path.startsWith(`${base}/atlas/`) && path !== manifestPath && !/\.json$/.test(path)),
);
const pages = new Set(prerendered);
const shell = [...build, ...files.filter((path) => !atlas.has(path)), ...prerendered];
const program = new Set(shell);

worker.addEventListener('install', (event) => event.waitUntil(keepProgram()));
worker.addEventListener('activate', (event) =>
	event.waitUntil(Promise.all([forgetOldVersions(), worker.clients.claim()])),
);
worker.addEventListener('message', (event) => {
	// A page that is open goes on with the program that it began with, until its user says otherwise.
	if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
	if (event.data === 'keep atlas') event.waitUntil(keepAtlas());
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== location.origin || request.headers.has('range')) return;
	const path = url.pathname;
	if (request.mode === 'navigate') return event.respondWith(pageAnswer(request, path));
	if (atlas.has(path)) return event.respondWith(atlasAnswer(event, path));
	if (program.has(path) || path.startsWith(hashed)) return event.respondWith(programAnswer(event, path));
});

/** All of the program, or nothing: a version that is half here must not take the place of a whole one. */
async function keepProgram(): Promise<void> {
	const cache = await caches.open(shellName);
	const asked = new Set(shell);
	// A set is walked to its end, also to what is added on the way. A few walk it: the page that is open comes first.
	const paths = asked.values();
	const walk = async (): Promise<void> => {
		for (const path of paths) {
			await keepOne(cache, path);
			for (const later of await neededLater(cache, path)) asked.add(later);
		}
	};
	await Promise.all([walk(), walk(), walk()]);
}

/** What a worker's code loads when it is asked: the list of the build does not name it. */
async function neededLater(cache: Cache, path: string): Promise<string[]> {
	if (!path.startsWith(workers)) return [];
	const text = await (await cache.match(path))?.text();
	const names = [...(text ?? '').matchAll(/["'`](\.\/(?:chunks\/)?[\w-]+\.js)["'`]/g)];
	return names.map(([, name]) => new URL(name!, new URL(path, location.origin)).pathname);
}

async function keepOne(cache: Cache, path: string): Promise<void> {
	const isHashed = path.startsWith(hashed);
	const had = isHashed ? await caches.match(path) : undefined;
	if (had) return cache.put(path, had);
	if (isSparing()) {
		// Nothing is fetched for later: what the browser has already is kept, the rest when it is asked for.
		const there = await fetch(path, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
		return there?.ok ? cache.put(path, plain(there)) : undefined;
	}
	const response = await fetch(path, { cache: isHashed ? 'default' : 'no-cache' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return cache.put(path, plain(response));
}

/** The program before this one stays, as tabs of it may be open; older ones go, and parts of the atlas that this one does not read. */
async function forgetOldVersions(): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(shellPrefix) && name !== shellName);
	await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
	const checksums = new Set([...(await checksumByPath())].map(([path, sha256]) => keyOf(path, sha256)));
	if (checksums.size === 0) return;
	const cache = await caches.open(atlasName);
	for (const { url } of await cache.keys()) {
		const { pathname, search } = new URL(url);
		if (!checksums.has(pathname + search)) await cache.delete(url);
	}
}

/** The rest of the atlas, one part after the other, the small ones first. */
async function keepAtlas(): Promise<void> {
	if (isSparing()) return;
	const cache = await caches.open(atlasName);
	for (const [path, sha256] of await checksumByPath()) {
		if (await cache.match(keyOf(path, sha256))) continue;
		const response = await fetch(path).catch(() => null);
		if (!response) return;
		if (response.ok) await keepPart(path, sha256, response);
	}
}

async function keepPart(path: string, sha256: string, response: Response): Promise<void> {
	try {
		const bytes = await response.arrayBuffer();
		const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		const found = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
		// Bytes of another edition pass through to the page, which says so; they are not kept as this one's.
		if (found !== sha256) return;
		await (await caches.open(atlasName)).put(keyOf(path, sha256), new Response(bytes));
	} catch {
		// The disk is full, or the answer broke off: it is asked for again when it is needed.
	}
}

async function pageAnswer(request: Request, path: string): Promise<Response> {
	const bare = path.replace(/(\/index)?\.html$/, '').replace(/\/$/, '');
	const page = [bare, `${bare}/`].find((name) => pages.has(name));
	const kept = page === undefined ? undefined : await (await caches.open(shellName)).match(page);
	if (kept) return kept;
	// An address that is no page's: whoever serves it may know; without network, the map is the answer.
	return fetch(request).catch(() => Response.redirect(`${base}/`));
}

async function programAnswer(event: FetchEvent, path: string): Promise<Response> {
	const cache = await caches.open(shellName);
	// A tab of the version before asks for files of its own.
	const kept = (await cache.match(path)) ?? (await caches.match(path));
	if (kept) return kept;
	const response = await fetch(event.request);
	if (response.ok) event.waitUntil(cache.put(path, plain(response.clone())).catch(() => undefined));
	return response;
}

async function atlasAnswer(event: FetchEvent, path: string): Promise<Response> {
	const sha256 = (await checksumByPath()).get(path);
	if (sha256 === undefined) return fetch(event.request);
	const kept = await (await caches.open(atlasName)).match(keyOf(path, sha256));
	if (kept) return kept;
	const response = await fetch(event.request);
	if (response.ok) event.waitUntil(keepPart(path, sha256, response.clone()));
	return response;
}

/** Checksums of the parts that this version was built with, the small parts first; none while the list is not here. */
async function checksumByPath(): Promise<Map<string, string>> {
	try {
		const cache = await caches.open(shellName);
		const response = (await cache.match(manifestPath)) ?? (await fetch(manifestPath));
		const { artifacts } = (await response.json()) as Manifest;
		const bySize = artifacts
			.toSorted((a, b) => a.bytes - b.bytes)
			.map(({ file, sha256 }) => [`${base}/atlas/${file}`, sha256] as const);
		return new Map(bySize.filter(([path]) => atlas.has(path)));
	} catch {
		return new Map();
	}
}

function keyOf(path: string, sha256: string): string {
	return `${path}?${sha256}`;
}

/** A browser takes no answer to a navigation that came by a redirect. */
function plain(response: Response): Response {
	return response.redirected
		? new Response(response.body, { status: response.status, headers: response.headers })
		: response;
}

/** The user asked the browser to spare data. */
function isSparing(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}
