import type { ReadFile } from '../atlas/load.ts';
import type { Context } from './question.ts';
import { given } from './unanswered.ts';

/** What questions stand on, read when first asked for. */
export function plannerContext(read: ReadFile): Context {
	const kept = new Map<string, Promise<unknown>>();

	function once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
		const known = kept.get(name) as Promise<Value> | undefined;
		if (known) return known;
		const loading = load();
		kept.set(name, loading);
		// What failed may be asked for again.
		loading.catch(() => kept.delete(name));
		return loading;
	}

	const context: Context = {
		part: (id) =>
			once(id, async () => {
				const { loadPart } = await import('../atlas/parts.ts');
				return given(await loadPart(read, id));
			}),
		network: () =>
			once('the network', async () => {
				const [{ networkOf }, fiber, land] = await Promise.all([
					import('../planning/network/graph/network.ts'),
					context.part('fiber'),
					context.part('land'),
				]);
				return networkOf(fiber, land);
			}),
		async networkUnder(assumptions) {
			const [{ networkUnder }, { assumedIn }, network] = await Promise.all([
				import('../planning/network/graph/network.ts'),
				import('../planning/assumptions/assumed.ts'),
				context.network(),
			]);
			return networkUnder(network, given(assumedIn({ assumptions })));
		},
	};
	return context;
}
