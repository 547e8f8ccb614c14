import { problem } from '../../base/result.ts';
import { isNewer } from '../plan-store.ts';
import type { Copy } from './journal.ts';
import type { SecondCopy } from './second-copy.ts';

/** What comparing the store with its second copy came to. */
export type Compared = {
	/** Names of plans brought back from the second copy. */
	broughtBack: string[];
	/** Names of plans that are damaged, and no copy was found; kept as they are. */
	damaged: string[];
	/** Ids of plans that now are known to rest twice. */
	restTwice: string[];
};

const NO_COPY: Copy = { plan: null, versions: [], earlier: [], removed: [] };

/** Compares plans one by one with their second copies: the newer of both stays, in both. */
export async function compareCopies(second: SecondCopy, ids: Iterable<string>): Promise<Compared> {
	const { main, journal } = second;
	const report: Compared = { broughtBack: [], damaged: [], restTwice: [] };
	const forgotten = new Set(await journal.forgotten().catch(() => []));
	for (const id of ids) {
		const stored = await main.get(id).catch(() => null);
		const copy = await journal.read(id).catch(() => NO_COPY);
		// One that was taken back and saved again is out of the bin.
		if (stored && stored.entry.binnedAt !== null && !copy.plan && forgotten.has(id)) {
			await main.remove([id]);
			continue;
		}
		const isBehind = copy.plan !== null && (!stored?.sound || isNewer(copy.plan.entry, stored.entry));
		// Whoever saved or removed it since then is right: this writes only over what is missing, damaged or older.
		const isBack = isBehind && (await main.bringBack(copy.plan!));
		if (isBack) report.broughtBack.push(copy.plan!.entry.name);
		else if (stored && !stored.sound && !copy.plan) {
			report.damaged.push(stored.entry.name);
			await main.describe(id, { problem: problem('', 'plans_damaged') });
		}
		if (stored || isBack) await compareVersions(second, id, copy, !stored);
		if (await isCopied()) report.restTwice.push(id);

		async function isCopied(): Promise<boolean> {
			if (isBehind) return isBack && journal.kind === 'files';
			if (!stored?.sound) return false;
			const isSame = copy.plan !== null && !isNewer(stored.entry, copy.plan.entry);
			return isSame ? journal.kind === 'files' : second.notePlan(stored);
		}
	}
	return report;
}

async function compareVersions(
	{ main, journal }: SecondCopy,
	planId: string,
	copy: Copy,
	wasGone: boolean,
): Promise<void> {
	const there = (await main.versions(planId).catch(() => [])).map(({ id }) => id);
	const copied = [...copy.versions, ...copy.earlier].map(({ version }) => version.id);
	const removed = there.filter((id) => copy.removed.includes(id));
	if (removed.length > 0) await main.removeVersions(removed);
	for (const version of wasGone ? [...copy.earlier, ...copy.versions] : copy.versions)
		if (!there.includes(version.version.id)) await main.putVersion(version);
	for (const id of there) {
		if (copied.includes(id) || removed.includes(id)) continue;
		const version = await main.version(id);
		if (version) await journal.noteVersion(version).catch(() => undefined);
	}
}
