/** What one tab tells the others: a plan was saved, or the list has changed. */
export type Told = { kind: 'saved'; id: string; revision: number } | { kind: 'list' };

/** The other tabs of this browser; silent where it has no BroadcastChannel. */
export type Tabs = { tell: (told: Told) => void; listen: (heard: (told: Told) => void) => () => void };

export function openTabs(name: string): Tabs {
	if (typeof BroadcastChannel === 'undefined')
		return { tell: () => undefined, listen: () => () => undefined };
	const channel = new BroadcastChannel(`${name}-plans`);
	return {
		tell: (told) => channel.postMessage(told),
		listen(heard) {
			const hear = (event: MessageEvent) => heard(event.data as Told);
			channel.addEventListener('message', hear);
			return () => channel.removeEventListener('message', hear);
		},
	};
}
