import { peopleArtifact } from '../atlas/artifacts/people.ts';
import { regionsArtifact } from '../atlas/artifacts/regions.ts';
import { loadArtifact, loadFiber, type ReadFile } from '../atlas/load.ts';
import type { Result } from '../base/result.ts';
import { networkOf, type Network } from '../planning/network/network.ts';
import { ringSets } from '../planning/ring-sets.ts';
import { userReach } from '../planning/user-reach.ts';
import { newestFirst } from './newest-first.ts';
import type { NetworkAnswer, NetworkQuestion, NetworkRequest, NetworkValue } from './network-messages.ts';

let atlasUrl = '';
const kept = new Map<string, Promise<unknown>>();

const read: ReadFile = async (file) => {
	const response = await fetch(`${atlasUrl}/${file}`);
	if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
	return new Uint8Array(await response.arrayBuffer());
};

/** Loads a part once; one that failed may be asked for again. */
function once<Value>(name: string, load: () => Promise<Result<Value>>): Promise<Result<Value>> {
	const known = kept.get(name) as Promise<Result<Value>> | undefined;
	if (known) return known;
	const loading = load();
	kept.set(name, loading);
	void loading.then(({ ok }) => ok || kept.delete(name));
	return loading;
}

const loadNetwork = () =>
	once('network', async (): Promise<Result<Network>> => {
		const parts = await loadFiber(read);
		return parts.ok ? { ok: true, value: networkOf(parts.value.fiber, parts.value.land) } : parts;
	});

async function* work(
	request: { id: number } & NetworkQuestion,
): AsyncGenerator<NetworkValue | null, NetworkValue> {
	const network = await loadNetwork();
	if (!network.ok) return { kind: 'problems', value: network.problems };
	if (request.kind === 'rings') {
		const steps = ringSets(network.value, request.question);
		for (;;) {
			const step = steps.next();
			if (step.done) return { kind: 'rings', value: step.value };
			yield step.value && { kind: 'rings', value: step.value };
		}
	}
	const [regions, people] = await Promise.all([
		once('regions', () => loadArtifact(read, regionsArtifact)),
		once('people', () => loadArtifact(read, peopleArtifact)),
	]);
	if (!regions.ok) return { kind: 'problems', value: regions.problems };
	if (!people.ok) return { kind: 'problems', value: people.problems };
	yield null;
	const reach = userReach(network.value, request.position, regions.value, people.value);
	return reach.ok ? { kind: 'reach', value: reach.value } : { kind: 'problems', value: reach.problems };
}

const channel = new MessageChannel();
const heard: (() => void)[] = [];
channel.port1.onmessage = () => heard.shift()?.();
/** A turn of the event loop, without the wait that timers put on one another. */
const pause = () =>
	new Promise<void>((resolve) => {
		heard.push(resolve);
		channel.port2.postMessage(null);
	});

const desk = newestFirst(work, (answer: NetworkAnswer) => self.postMessage(answer), pause);

self.onmessage = ({ data }: MessageEvent<NetworkRequest>) => {
	if (data.kind === 'open') atlasUrl = data.atlasUrl;
	else if (data.kind === 'cancel') desk.cancel(data.id);
	else desk.ask(data);
};
