import type { Position } from '../../../geo/position.ts';
import { UnfitLink } from '../unfit-link.ts';
import { chances, learn, type BitReader, type Chances } from './bits.ts';
import { TextModel } from './text-model.ts';

/** Most bytes of text and most numbers in one modelled link: unfolding it stays far under a second. */
export const TEXT_MOST = 100_000;
export const NUMBERS_MOST = 400_000;

const POWERS = [1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
/** Where decimals are told in 5 bits: −8 to 15, and this for a number given by its 64 bits. */
const RAW = 31;
const FEWEST_DECIMALS = -8;
const RECENT = 64;

/** What a string is made of where it is not spelled out. */
export type Guess = string | null;

/** Reads the values of a plan, each under the name of its column, as version 1 wrote them. FROZEN. */
export class Coder {
	readonly #bits: BitReader;
	readonly #contexts = new Map<string, Chances>();
	readonly #recent = new Map<string, unknown[]>();
	readonly #text = new TextModel(TEXT_MOST);
	readonly #kinds = new Map<string, number>();
	#numbers = 0;

	constructor(bits: BitReader) {
		this.#bits = bits;
	}

	/** Yes or no. */
	flag(name: string): boolean {
		return this.#adaptive(this.#context(name, 1), 0) === 1;
	}

	/** A whole number from 0; its length is learned, then its leading bits. */
	count(name: string): number {
		this.#tally();
		const context = this.#context(name, 64 + 64 * 8);
		const size = this.#symbol(context, 64);
		if (size > 52) throw new UnfitLink('number too large');
		let whole = 1;
		for (let i = size - 1; i >= 0; i--)
			whole = whole * 2 + (whole < 8 ? this.#adaptive(context, 64 + size * 8 + whole) : this.#even());
		return whole - 1;
	}

	/** A whole number of either sign. */
	whole(name: string): number {
		const size = this.count(name);
		return size > 0 && this.flag(`${name} sign`) ? -size : size;
	}

	/** Any finite number, exactly: as a decimal near the expected one, or by its 64 bits. */
	number(name: string, expected = 0): number {
		const told = this.#symbol(this.#context(`${name} decimals`, 32), 32);
		if (told === RAW) return this.#raw();
		if (told > 15 - FEWEST_DECIMALS) throw new UnfitLink('too many decimals');
		const from = told + FEWEST_DECIMALS;
		return unscaled(this.whole(name) + scaled(expected, from), from);
	}

	/** A position near the expected one. */
	position(name: string, expected: Position): Position {
		const lng = this.number(`${name} lng`, expected[0]);
		return [lng, this.number(`${name} lat`, expected[1])];
	}

	/** A text: a guess when it fits, else its bytes as the model expects them. */
	text(name: string, guesses: readonly Guess[] = []): string {
		for (const [i, guess] of guesses.entries()) {
			if (guess !== null && this.flag(`${name} guess ${i}`)) return guess;
		}
		return this.#spelled(name);
	}

	/** A value that may be one of those that stood in the column before, most recent first; `primed` are there from the start. */
	recent<Value>(name: string, primed: readonly Value[], spell: () => Value): Value {
		const known = (this.#recent.get(name) as Value[] | undefined) ?? [...primed];
		this.#recent.set(name, known);
		const at = this.count(`${name} recent`);
		if (at > known.length) throw new UnfitLink('no such value');
		const found = at === 0 ? spell() : known[at - 1]!;
		if (at > 0) known.splice(at - 1, 1);
		known.unshift(found);
		if (known.length > RECENT) known.pop();
		return found;
	}

	#raw(): number {
		this.#tally();
		const view = new DataView(new ArrayBuffer(8));
		for (let byte = 0; byte < 8; byte++) {
			let read = 0;
			for (let i = 7; i >= 0; i--) read = read * 2 + this.#even();
			view.setUint8(byte, read);
		}
		return view.getFloat64(0);
	}

	/** UTF-8 with a zero at its end; the bytes 0 and 1 of a text are told in two. */
	#spelled(name: string): string {
		let kind = this.#kinds.get(name);
		if (kind === undefined) this.#kinds.set(name, (kind = this.#kinds.size + 1));
		const bytes: number[] = [];
		for (;;) {
			let byte = this.#text.byte(this.#bits, kind);
			if (byte === 0) break;
			if (byte === 1) byte = this.#text.byte(this.#bits, kind) - 1;
			bytes.push(byte);
		}
		try {
			return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
		} catch {
			throw new UnfitLink('not UTF-8');
		}
	}

	/** One of `size` symbols (a power of two), its bits learned along the way to it. */
	#symbol(context: Chances, size: number): number {
		let node = 1;
		for (let half = size / 2; half >= 1; half /= 2) node = node * 2 + this.#adaptive(context, node);
		return node - size;
	}

	#adaptive(context: Chances, slot: number): number {
		const chance = Math.min(4095, Math.max(1, context.ofZero[slot]! >> 4));
		const bit = this.#bits.code(chance);
		learn(context, slot, bit);
		return bit;
	}

	#tally(): void {
		if (++this.#numbers > NUMBERS_MOST) throw new UnfitLink('too many numbers');
	}

	#even(): number {
		return this.#bits.code(2048);
	}

	#context(name: string, slots: number): Chances {
		let context = this.#contexts.get(name);
		if (!context) this.#contexts.set(name, (context = chances(slots)));
		return context;
	}
}

function scaled(value: number, decimals: number): number {
	return Math.round(decimals >= 0 ? value * POWERS[decimals]! : value / POWERS[-decimals]!);
}

function unscaled(whole: number, decimals: number): number {
	return decimals >= 0 ? whole / POWERS[decimals]! : whole * POWERS[-decimals]!;
}
