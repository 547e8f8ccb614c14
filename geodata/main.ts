/** npm run geodata [retrieve | build | check] [--force]: raw sources → static/atlas. Without a command all three, only what is stale. */
import { build } from './build.ts';
import { check } from './check.ts';
import { rawFolder, retrieve } from './retrieve.ts';

const commands = ['retrieve', 'build', 'check'] as const;
const given = process.argv.slice(2).filter((argument) => argument !== '--force');
const unknown = given.find((argument) => !(commands as readonly string[]).includes(argument));
if (unknown !== undefined) {
	console.error(`The command ${unknown} does not exist. There are: ${commands.join(', ')}, and --force.`);
	process.exit(2);
}
const wanted = (command: (typeof commands)[number]) => given.length === 0 || given.includes(command);
const raw = rawFolder();

if (wanted('retrieve')) {
	const refusals = await retrieve(raw);
	for (const refusal of refusals) console.error(refusal);
	if (refusals.length > 0) {
		console.error(
			`${refusals.length} raw files are missing in ${raw}. Set LOADSTAR_RAW to a folder that holds them.`,
		);
		process.exit(1);
	}
	console.log('All raw files are there.');
}
if (wanted('build')) build(raw, { force: process.argv.includes('--force') });
if (wanted('check')) {
	const faults = check();
	for (const fault of faults) console.error(fault);
	if (faults.length > 0) process.exit(1);
	console.log('The atlas is sound.');
}
