import { readAtlasFile } from '../../src/cli/input/read-atlas.ts';
import { run } from '../../src/cli/run.ts';

export type Ran = {
	code: number;
	out: string;
	error: string;
	written: Record<string, string>;
	bytes: Record<string, Uint8Array>;
};

/** Runs one call with files of its own and the built atlas. */
export async function ran(args: string[], files: Record<string, string | Uint8Array> = {}): Promise<Ran> {
	const result: Ran = { code: -1, out: '', error: '', written: {}, bytes: {} };
	result.code = await run(args, {
		out: (text) => (result.out += text),
		outBytes: (bytes) => (result.bytes['-'] = bytes),
		writeBytes: (file, bytes) => {
			result.bytes[file] = bytes;
			return Promise.resolve();
		},
		size: (file) => Promise.resolve(files[file]?.length ?? 0),
		error: (text) => (result.error += text),
		read: (file) => {
			const content = files[file];
			if (content === undefined)
				return Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
			return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
		},
		write: (file, text) => {
			if (file.includes('/'))
				return Promise.reject(Object.assign(new Error('no such folder'), { code: 'ENOENT' }));
			result.written[file] = text;
			return Promise.resolve();
		},
		readAtlas: readAtlasFile,
	});
	return result;
}
