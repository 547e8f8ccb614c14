import { expect, test, vi } from 'vitest';
import { NetworkClient, type Port } from '../../src/lib/worker/network-client.ts';
import type { NetworkAnswer, NetworkRequest } from '../../src/lib/worker/network-messages.ts';
import type { RingAnswer, RingQuestion } from '../../src/lib/planning/ring-sets.ts';

const question: RingQuestion = {
	sites: [{ id: 'a', position: [0, 0] }],
	thresholdsMs: [5],
	kind: 'private',
	mode: 'each',
	band: false,
	hurry: false,
};
const answer: RingAnswer = { sets: [], unreached: [], emptyMs: [], neededMs: null, complete: true };

function setup() {
	const sent: NetworkRequest[] = [];
	const ports: Port[] = [];
	const client = new NetworkClient('https://here/atlas', () => {
		const port: Port = {
			postMessage: (request: NetworkRequest) => void sent.push(request),
			onmessage: null,
			onerror: null,
			terminate: () => undefined,
		};
		ports.push(port);
		return port;
	});
	const tell = (told: NetworkAnswer) =>
		ports.at(-1)!.onmessage!.call(ports.at(-1) as never, { data: told } as MessageEvent);
	return { client, sent, ports, tell };
}

test('the worker starts with the first question and is told where the atlas lies', async () => {
	const { client, sent, ports, tell } = setup();
	expect(ports.length).toBe(0);
	const onpart = vi.fn();
	const asked = client.rings(question, { onpart });
	expect(sent).toEqual([
		{ kind: 'open', atlasUrl: 'https://here/atlas' },
		{ id: 1, kind: 'rings', question },
	]);
	tell({ id: 1, state: 'part', answer: { kind: 'rings', value: { ...answer, complete: false } } });
	tell({ id: 1, state: 'done', answer: { kind: 'rings', value: answer } });
	expect(await asked).toBe(answer);
	expect(onpart).toHaveBeenCalledTimes(1);
});

test('a dropped question rejects with an AbortError, and so does one that is aborted, which cancels it', async () => {
	const { client, sent, tell } = setup();
	const dropped = client.rings(question);
	tell({ id: 1, state: 'dropped' });
	await expect(dropped).rejects.toMatchObject({ name: 'AbortError' });
	const stop = new AbortController();
	const aborted = client.reach([0, 0], { signal: stop.signal });
	stop.abort();
	await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
	expect(sent.at(-1)).toEqual({ kind: 'cancel', id: 2 });
});

test('problems come as problems; a worker that breaks is told and replaced', async () => {
	const { client, ports, tell } = setup();
	const problems = client.reach([0, 0]);
	tell({
		id: 1,
		state: 'done',
		answer: {
			kind: 'problems',
			value: [{ at: '', key: 'network_no_landing', values: { name: 'X', km: 1 } }],
		},
	});
	await expect(problems).rejects.toMatchObject({ problems: [{ key: 'network_no_landing' }] });
	const broken = client.reach([0, 0]);
	ports[0]!.onerror!.call(ports[0] as never, { message: 'no such file' } as ErrorEvent);
	await expect(broken).rejects.toThrow('no such file');
	void client.reach([0, 0]).catch(() => undefined);
	expect(ports.length).toBe(2);
});
