import { indexedDbStore } from './indexed-db.ts';
import { openJournal } from './second/open-journal.ts';
import { keptStore, type KeptStore } from './kept-store.ts';
import { localMemory } from './remembered.ts';
import { openTabs } from './tabs.ts';

/** The store of this browser. Refused storage shows at its first use, not here. */
export async function openStore(name = 'loadstar'): Promise<KeptStore> {
	return keptStore({
		main: indexedDbStore(name),
		journal: await openJournal(name),
		memory: localMemory(name),
		tabs: openTabs(name),
		persist: () => void askToPersist(name),
	});
}

/** Asks once in the life of this profile that the store is not evicted when the disk runs short. */
async function askToPersist(name: string): Promise<void> {
	try {
		const key = `${name}-persist`;
		if (localStorage.getItem(key) !== null) return;
		localStorage.setItem(key, String(await navigator.storage.persist()));
	} catch {
		// refused: the store is kept as long as the browser likes
	}
}
