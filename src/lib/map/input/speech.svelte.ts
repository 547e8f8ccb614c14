/** What is said to those who do not see the map. */
export class Speech {
	spoken = $state('');
	#waiting: ReturnType<typeof setTimeout> | undefined;

	/** Says a sentence, also when it is the same as before; the newest one only, after a rest. */
	say(sentence: string, restMs = 0): void {
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(
			() => (this.spoken = this.spoken === sentence ? `${sentence}\u00a0` : sentence),
			restMs,
		);
	}

	stop(): void {
		clearTimeout(this.#waiting);
	}
}
