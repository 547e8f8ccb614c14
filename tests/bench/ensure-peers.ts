import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Installs what the bench measures against into the bench's own folder. Returns why it could not, or null. */
export function ensurePeers(): string | null {
	const folder = import.meta.dirname;
	if (existsSync(join(folder, 'node_modules'))) return null;
	console.log('Installing what the app is measured against (tests/bench/package.json) …');
	const { status, stderr, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
		cwd: folder,
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status === 0) return null;
	return error?.message ?? stderr.trim().split('\n')[0] ?? `npm ci left with ${status}`;
}
