import { fileJournal } from './file-journal.ts';
import type { Journal } from './journal.ts';
import { localJournal } from './local-journal.ts';

/** The best journal that this browser has: files of its own (OPFS), else localStorage, else none. */
export async function openJournal(name: string): Promise<Journal> {
	try {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle(`${name}-journal`, { create: true });
		if (!('createWritable' in FileSystemFileHandle.prototype)) return localJournal(name);
		return fileJournal(folder);
	} catch {
		return localJournal(name);
	}
}
