// What a visitor downloads before the map: every script that the start page names or that those import statically.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 110;
const build = resolve(import.meta.dirname, '../build');
const html = readFileSync(join(build, 'index.html'), 'utf8');
const seen = new Map<string, number>();

for (const match of html.matchAll(/(?:href|src)="([^"]+\.js)"|import\("([^"]+\.js)"\)/g))
	visit(resolve(build, (match[1] ?? match[2]!).replace(/^\.?\//, '')));

const totalKb = [...seen.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;
const rows = [...seen.entries()].sort((a, b) => b[1] - a[1]).slice(0, 8);
for (const [path, bytes] of rows)
	console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${path.slice(build.length + 1)}`);
console.log(
	`${totalKb.toFixed(1)} KB gzip of JavaScript before the map, in ${seen.size} files; the limit is ${LIMIT_KB} KB.`,
);
if (seen.size < 3) throw new Error('Fewer than 3 scripts were found: this check looked at nothing.');
if ([...seen.keys()].some((path) => readFileSync(path, 'utf8').includes('maplibregl-canvas')))
	throw new Error('MapLibre is on the first route; it must be loaded lazily.');
if (totalKb > LIMIT_KB) process.exit(1);

function visit(path: string): void {
	if (seen.has(path) || !existsSync(path)) return;
	const text = readFileSync(path, 'utf8');
	seen.set(path, gzipSync(text, { level: 9 }).length);
	for (const match of text.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
		visit(resolve(dirname(path), match[1]!));
}
