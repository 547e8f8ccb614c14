import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.txt': 'text/plain; charset=utf-8',
	'.bin': 'application/octet-stream',
	'.pmtiles': 'application/octet-stream',
};

// Pages carry their own policy with hashes in a meta tag; workers and scripts obey the header they came with.
const policy =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; " +
	"font-src 'self'; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'";

/** Serves a folder of static files at 127.0.0.1; resolves with the server once it listens. Refuses everything outside the folder. */
export function serve(folder, port) {
	const gzipped = new Map();
	const server = createServer((request, response) => {
		const file = fileFor(folder, request.url ?? '/');
		if (request.method !== 'GET' && request.method !== 'HEAD')
			return end(response, 405, 'Only GET and HEAD are served here.');
		if (!file) return missing(response, folder, request);
		const stat = statSync(file);
		const tag = `"${stat.size.toString(36)}-${Math.floor(stat.mtimeMs).toString(36)}"`;
		const type = types[extname(file)] ?? 'application/octet-stream';
		const headers = {
			'content-type': type,
			etag: tag,
			'cache-control': file.includes(`${sep}immutable${sep}`)
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer',
			'cross-origin-opener-policy': 'same-origin',
			...(type.startsWith('text/html') ? {} : { 'content-security-policy': policy }),
		};
		if (request.headers['if-none-match'] === tag) {
			response.writeHead(304, headers);
			return response.end();
		}
		const accepts = String(request.headers['accept-encoding'] ?? '');
		if (accepts.includes('br') && existsSync(`${file}.br`)) return stream(`${file}.br`, 'br');
		if (accepts.includes('gzip') && extname(file) === '.bin') {
			const key = `${file} ${tag}`;
			if (!gzipped.has(key)) gzipped.set(key, gzipSync(readFileSync(file), { level: 6 }));
			const bytes = gzipped.get(key);
			response.writeHead(200, {
				...headers,
				'content-encoding': 'gzip',
				'content-length': bytes.length,
				vary: 'accept-encoding',
			});
			return response.end(request.method === 'HEAD' ? undefined : bytes);
		}
		return stream(file, null);

		function stream(path, encoding) {
			response.writeHead(200, {
				...headers,
				...(encoding ? { 'content-encoding': encoding, vary: 'accept-encoding' } : {}),
				'content-length': statSync(path).size,
			});
			if (request.method === 'HEAD') return response.end();
			return createReadStream(path).pipe(response);
		}
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve(server));
	});
}

/** A browser gets the page that says so; a file that is not there is named in plain text. */
function missing(response, folder, request) {
	const page = join(folder, '404.html');
	const isPage = String(request.headers['accept'] ?? '').includes('text/html');
	if (!isPage || !existsSync(page))
		return end(response, 404, 'There is no such page. Loadstar starts at / .');
	response.writeHead(404, { 'content-type': types['.html'], 'cache-control': 'no-cache' });
	return response.end(request.method === 'HEAD' ? undefined : readFileSync(page));
}

function end(response, status, text) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
	response.end(text);
}

/** The file for an address, or null: exact, with .html, or a folder's index; never outside the folder. */
function fileFor(folder, url) {
	let path;
	try {
		path = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
	} catch {
		return null;
	}
	const base = join(folder, sep);
	const full = normalize(join(base, path));
	if (!full.startsWith(base) || path.includes('\0')) return null;
	for (const file of [full, `${full.replace(/[/\\]$/, '')}.html`, join(full, 'index.html')]) {
		if (existsSync(file) && statSync(file).isFile()) return file;
	}
	return null;
}
