import { dev } from '$app/environment';
import { base } from '$app/paths';

/** How often a page that stays open asks whether there is a newer version, ms. */
const ASK_EVERY_MS = 3_600_000;

/** The copy of the app in this browser that needs no network (`src/service-worker.ts`), as an open page sees it. */
export class OfflineCopy {
	/** A newer version: `ready` beside this one, or `taken` by another tab already. */
	newer: 'ready' | 'taken' | null = $state(null);
	#registration: ServiceWorkerRegistration | null = null;
	#isLeaving = false;

	/** Begins to keep the app; a browser that refuses loses nothing but this. Once the map has drawn: it comes first. */
	async start(): Promise<void> {
		if (dev || !('serviceWorker' in navigator)) return;
		const had = navigator.serviceWorker.controller !== null;
		let claimed = had;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			if (this.#isLeaving) return location.reload();
			// The first copy takes the page that fetched it; only a later one is news.
			if (claimed) this.newer = 'taken';
			claimed = true;
		});
		try {
			const registration = await navigator.serviceWorker.register(`${base}/service-worker.js`, {
				updateViaCache: 'none',
			});
			this.#registration = registration;
			if (registration.waiting && had) this.newer = 'ready';
			registration.addEventListener('updatefound', () => this.#watch(registration.installing));
			this.#watch(registration.installing);
			await navigator.serviceWorker.ready;
			registration.active?.postMessage('keep atlas');
			setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY_MS);
		} catch {
			// Refused (private mode, a policy, a full disk): the app is as it was, with the network.
		}
	}

	/** Goes on with the newer version: call it when the plan rests. */
	take(): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return location.reload();
		this.#isLeaving = true;
		waiting.postMessage('take over');
	}

	/** Another time: the newer version is used when the last tab of this one is closed. */
	later(): void {
		this.newer = null;
	}

	#watch(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed' && navigator.serviceWorker.controller) this.newer = 'ready';
		});
	}
}
