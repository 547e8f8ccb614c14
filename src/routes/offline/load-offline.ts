import type NewerVersion from './NewerVersion.svelte';
import type { OfflineCopy } from './offline-copy.svelte.ts';

/** The copy of the app in this browser, and what says that there is a newer one. */
export type Offline = { copy: OfflineCopy; NewerVersion: typeof NewerVersion };

/** Loads what keeps the app for times without network: not before the map. */
export async function loadOffline(): Promise<Offline> {
	const [{ OfflineCopy }, { default: NewerVersion }] = await Promise.all([
		import('./offline-copy.svelte.ts'),
		import('./NewerVersion.svelte'),
	]);
	return { copy: new OfflineCopy(), NewerVersion };
}
