// Runs on whatever Node the machine has (18 or newer), before anything is installed: Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const stampFile = `${root}node_modules/.loadstar-installed`;

/** The pinned Node 24 that came with the install; `npm run` uses the same one. */
export const pinnedNode = `${root}node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;

/** Installs the exact dependencies of package-lock.json when they are missing or another lock's. Ends the process with a sentence when that fails. */
export function ensureInstalled() {
	const [major = 0] = process.versions.node.split('.').map(Number);
	if (major < 18)
		stop(
			`Loadstar needs Node 18 or newer to start; this is ${process.version}. Get it from https://nodejs.org and run the same command again.`,
		);
	const lock = createHash('sha256')
		.update(readFileSync(`${root}package-lock.json`))
		.digest('hex');
	if (existsSync(stampFile) && existsSync(pinnedNode) && readFileSync(stampFile, 'utf8') === lock) return;
	console.log('Installing what Loadstar needs (first run only, about a minute) ...');
	const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32',
	});
	if (npm.status !== 0)
		stop(
			'The installation failed: npm said why above. Is the npm registry reachable? Then run the same command again.',
		);
	writeFileSync(stampFile, lock);
}

/**
 * Says why, and ends with exit code 1.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
	console.error(`\n${sentence}`);
	process.exit(1);
}
