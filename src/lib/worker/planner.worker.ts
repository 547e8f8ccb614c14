import { plannerContext } from './planner-context.ts';
import { plannerDesk } from './planner-desk.ts';
import type { PlannerRequest } from './protocol.ts';
import { readFrom } from './read-from.ts';

const channel = new MessageChannel();
const paused: (() => void)[] = [];
channel.port1.onmessage = () => paused.shift()?.();
/** A turn of the event loop, without the wait that timers put on one another. */
const pause = () =>
	new Promise<void>((resolve) => {
		paused.push(resolve);
		channel.port2.postMessage(null);
	});

const hear = plannerDesk({
	open: (atlasUrl) => plannerContext(readFrom(atlasUrl)),
	post: (reply, transfer) => self.postMessage(reply, { transfer }),
	pause,
});

self.onmessage = ({ data }: MessageEvent<PlannerRequest>) => hear(data);
