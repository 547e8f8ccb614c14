/**
 * Every hot path against its peer, in one table: `npm run bench`.
 * `-- --only NAME` measures one row, `-- --repeats 9` measures oftener. Exits with 0 also when a goal is missed.
 */
import { loadavg } from 'node:os';
import { ensurePeers } from './ensure-peers.ts';
import { openPages, type Pages } from './pages.ts';
import type { Row } from './row.ts';
import { rows } from './rows/index.ts';
import { lineOf, tableText, type Line } from './table.ts';

const SEED = 20_261_122;

const only = option('--only');
const repeats = Math.max(1, Number(option('--repeats') ?? 7));
const chosen: readonly Row[] = rows.filter(({ id }) => only === null || id === only);
if (chosen.length === 0) {
	console.error(`No row is called ${only}. Rows: ${rows.map(({ id }) => id).join(', ')}.`);
	process.exit(2);
}

const notInstalled = ensurePeers();
const loadBefore = loadavg()[0]!;
let opened = null as Promise<Pages> | null;
const lines: Line[] = [];
const skipped: string[] = [];
for (const { id, measure } of chosen) {
	try {
		const measured = await measure({ seed: SEED, repeats, pages: () => (opened ??= openPages()) });
		lines.push(...measured.map(lineOf));
		console.error(`${id}: measured`);
	} catch (error) {
		const why = notInstalled ?? (error instanceof Error ? error.message.split('\n')[0]! : String(error));
		skipped.push(`${id}: ${why}`);
	}
}
await (await opened)?.close();

if (lines.length > 0) console.log(`\n${tableText(lines)}\n`);
for (const reason of skipped) console.log(`Skipped ${reason}`);
console.log(
	`Medians of ${repeats} rounds, ours and the peer in turn; seed ${SEED}. Load of the machine ${loadBefore.toFixed(1)} before, ${loadavg()[0]!.toFixed(1)} after. Ratios carry over to other machines, milliseconds do not; Chromium draws in software.`,
);

function option(name: string): string | null {
	const at = process.argv.indexOf(name);
	return at < 0 ? null : (process.argv[at + 1] ?? null);
}
