import { UnfitLink } from '../unfit-link.ts';

/** Adaptive chances of bits: one slot a context, each with how often it was used. */
export type Chances = { ofZero: Uint16Array; used: Uint8Array };

/** Uses after which a slot stops learning faster. */
const STEADY = 30;

/** Slots for as many bits, each as likely 0 as 1 to begin with. */
export function chances(count: number): Chances {
	return { ofZero: new Uint16Array(count).fill(32768), used: new Uint8Array(count) };
}

/** Moves a slot towards the bit that came: fast at first, as links are short. */
export function learn({ ofZero, used }: Chances, slot: number, bit: number): void {
	const times = used[slot]!;
	const chance = ofZero[slot]!;
	ofZero[slot] = chance + Math.trunc((2 * ((bit ? 0 : 65535) - chance)) / (2 * times + 3));
	if (times < STEADY) used[slot] = times + 1;
}

/** Bits out of bytes at the length their chances ask for (range coding; Martin 1979). */
export class BitReader {
	#range = 0xffff_ffff;
	#value = 0;
	#at = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		for (let i = 0; i < 4; i++) this.#value = (this.#value * 256 + this.#next()) >>> 0;
	}

	/** The next bit. `chanceOfZero` from 1 to 4095, in 4096ths. */
	code(chanceOfZero: number): number {
		const bound = (this.#range >>> 12) * chanceOfZero;
		const bit = this.#value < bound ? 0 : 1;
		if (bit) {
			this.#value -= bound;
			this.#range -= bound;
		} else this.#range = bound;
		while (this.#range < 0x100_0000) {
			this.#range = (this.#range * 256) >>> 0;
			this.#value = (this.#value * 256 + this.#next()) >>> 0;
		}
		return bit;
	}

	#next(): number {
		// A writer's last bytes may be zeros left out; far beyond them nothing was ever written.
		if (this.#at > this.#bytes.length + 8) throw new UnfitLink('past the end');
		return this.#bytes[this.#at++] ?? 0;
	}
}
