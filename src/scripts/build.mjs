import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { pinnedNode, root, stop } from './install.mjs';

const stampFile = `${root}.svelte-kit/loadstar-built`;
const inputs = [
	'src',
	'src/messages/project.inlang/settings.json',
	'static',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
];
// Written by the build itself.
const left = new Set(['compiled', 'project.inlang']);

/** Builds the app into build/ when a source is newer than the last build. */
export function ensureBuilt() {
	const stamp = fingerprint();
	if (
		existsSync(`${root}build/index.html`) &&
		existsSync(stampFile) &&
		readFileSync(stampFile, 'utf8') === stamp
	)
		return;
	console.log('Building the app (about half a minute) ...');
	const vite = spawnSync(pinnedNode, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	if (vite.status !== 0) stop('The build failed: the reason stands above.');
	mkdirSync(`${root}.svelte-kit`, { recursive: true });
	writeFileSync(stampFile, stamp);
}

/** Hash over name, size and time of every input, which is quick: contents are not read. */
function fingerprint() {
	const hash = createHash('sha256');
	const walk = (path) => {
		const stat = statSync(`${root}${path}`);
		if (!stat.isDirectory()) return hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
		for (const name of readdirSync(`${root}${path}`).sort()) if (!left.has(name)) walk(`${path}/${name}`);
	};
	inputs.filter((path) => existsSync(`${root}${path}`)).forEach(walk);
	return hash.digest('hex');
}
