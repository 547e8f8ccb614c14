/** A share link that cannot be what this program wrote. Thrown inside this folder only; `openLink` turns it into a problem. */
export class UnfitLink extends Error {}

/** Adaptive chances of bits: one slot a context, each with how often it was used. */
export type Chances = { ofZero: Uint16Array; used: Uint8Array };

/** Uses after which a slot stops learning faster. */
const STEADY = 30;

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

/**
 * Bits in or out of bytes at the length their chances ask for (range coding; Martin 1979).
 * One interface for both ways: a writer returns the bit it was given, a reader the bit it finds.
 */
export interface Bits {
	/** `chanceOfZero` from 1 to 4095, in 4096ths. */
	code(chanceOfZero: number, bit: number): number;
}

export class BitWriter implements Bits {
	#low = 0;
	#range = 0xffff_ffff;
	#held = 0;
	#heldCount = 0;
	readonly #bytes: number[] = [];

	code(chanceOfZero: number, bit: number): number {
		const bound = (this.#range >>> 12) * chanceOfZero;
		if (bit) {
			this.#low += bound;
			this.#range -= bound;
		} else this.#range = bound;
		while (this.#range < 0x100_0000) {
			this.#range = (this.#range * 256) >>> 0;
			this.#shift();
		}
		return bit;
	}

	/** The bytes; the reader finds zeros after them, so zeros at the end are left out. */
	finish(): Uint8Array {
		// Of all values in the range, the one with the most zeros at its end.
		const rounded = Math.ceil(this.#low / 0x100_0000) * 0x100_0000;
		this.#low = rounded < this.#low + this.#range ? rounded : this.#low;
		for (let i = 0; i < 5; i++) this.#shift();
		// The first byte only ever holds the carry's place.
		const bytes = this.#bytes.slice(1);
		while (bytes.at(-1) === 0) bytes.pop();
		return Uint8Array.from(bytes);
	}

	/** Moves the top byte out, holding back those that a carry could still change. */
	#shift(): void {
		if (this.#low < 0xff00_0000 || this.#low > 0xffff_ffff) {
			const carry = this.#low > 0xffff_ffff ? 1 : 0;
			this.#bytes.push((this.#held + carry) & 255);
			for (; this.#heldCount > 0; this.#heldCount--) this.#bytes.push((255 + carry) & 255);
			this.#held = Math.floor(this.#low / 0x100_0000) & 255;
		} else this.#heldCount++;
		this.#low = (this.#low % 0x100_0000) * 256;
	}
}

export class BitReader implements Bits {
	#range = 0xffff_ffff;
	#value = 0;
	#at = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		for (let i = 0; i < 4; i++) this.#value = (this.#value * 256 + this.#next()) >>> 0;
	}

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
