import { readFile, stat, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { readAtlasFile } from './input/read-atlas.ts';
import { run } from './run.ts';

// A reader that stops early (`| head`) is no fault of the call.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
	out: (text) => process.stdout.write(text),
	outBytes: (bytes) => process.stdout.write(bytes),
	error: (text) => process.stderr.write(text),
	read: (file) => (file === '-' ? buffer(process.stdin) : readFile(file)),
	write: (file, text) => writeFile(file, text),
	writeBytes: (file, bytes) => writeFile(file, bytes),
	size: async (file) => (file === '-' ? 0 : (await stat(file)).size),
	readAtlas: readAtlasFile,
});
