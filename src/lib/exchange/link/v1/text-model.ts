import { UnfitLink } from '../unfit-link.ts';
import type { BitReader } from './bits.ts';
import { commonText } from './common-text.ts';

/**
 * Predicts text bit by bit from what stands before it and mixes the predictions (context mixing; Mahoney 2005).
 * It begins having read `common-text.ts`. Only + − × ÷ and tables made of them, as these give the same bits in every engine:
 * NOTHING here or there may ever change, or links of earlier releases no longer open.
 */
const SLOTS = 1 << 16;
const ORDERS = 7;
const INPUTS = ORDERS + 2;
const STEADY = 255;
const RATE = 0.02;
const MATCH_MIN = 5;

/** Chance of a one for a mixed prediction x in 1/256: 1 / (1 + e^−x), in 4096ths from 1 to 4095. */
const squashed = new Uint16Array(4096);
/** Its inverse, in 1/256, by chance in 4096ths. */
const stretched = new Float64Array(4096);
{
	// e^(1/256) by its series, then by multiplication: Math.exp may differ between engines.
	let step = 0;
	for (let n = 12, term = 1; n > 0; n--) {
		term = 1;
		for (let k = 1; k <= n; k++) term /= 256 * k;
		step += term;
	}
	step += 1;
	let power = 1;
	for (let i = 0; i < 2048; i++) {
		const chance = Math.floor((4096 * power) / (1 + power));
		squashed[2048 + i] = Math.min(4095, Math.max(1, chance));
		squashed[2048 - i] = Math.max(1, 4096 - squashed[2048 + i]!);
		power *= step;
	}
	squashed[0] = 1;
	let at = 0;
	for (let chance = 0; chance < 4096; chance++) {
		while (at < 4095 && squashed[at]! < chance) at++;
		stretched[chance] = (at - 2048) / 256;
	}
}

/** Predicts the next bit of a text and learns from each that came; reads the texts of links of version 1. FROZEN. */
export class TextModel {
	readonly #ones = new Uint16Array(ORDERS * SLOTS).fill(32768);
	readonly #used = new Uint8Array(ORDERS * SLOTS);
	readonly #weights = new Float64Array(256 * INPUTS).fill(0.3);
	readonly #matchOnes = new Uint16Array(64).fill(49152);
	#past: number[] = [];
	/** Where the text went on after the same few bytes, by their hash; 0 for nowhere. */
	readonly #seenAt = new Int32Array(SLOTS);
	#matchAt = 0;
	#matchLength = 0;
	#word = 0;
	readonly #bases = new Int32Array(ORDERS);
	readonly #inputs = new Float64Array(INPUTS);
	#most: number;

	/** @param most bytes of text before it refuses */
	constructor(most: number, begun: TextModel | null = begunModel()) {
		this.#most = most;
		if (!begun) return;
		this.#ones.set(begun.#ones);
		this.#used.set(begun.#used);
		this.#weights.set(begun.#weights);
		this.#matchOnes.set(begun.#matchOnes);
		this.#past = [...begun.#past];
		this.#seenAt.set(begun.#seenAt);
		this.#matchAt = begun.#matchAt;
		this.#matchLength = begun.#matchLength;
		this.#word = begun.#word;
		this.#most += this.#past.length;
	}

	/** One byte of text of a kind (a column of the plan). */
	byte(bits: Pick<BitReader, 'code'>, kind: number): number {
		if (this.#past.length >= this.#most) throw new UnfitLink('too much text');
		this.#look(kind);
		let partial = 1;
		for (let i = 7; i >= 0; i--) partial = partial * 2 + this.#bit(bits, partial);
		const byte = partial & 255;
		this.#remember(byte);
		return byte;
	}

	/** Where each order's slots for the next byte begin. */
	#look(kind: number): void {
		const past = this.#past;
		const end = past.length;
		const c = (back: number) => past[end - back] ?? 0;
		let hash = 0;
		for (let order = 0; order < 6; order++) {
			if (order > 0) hash = Math.imul(hash ^ (c(order) + 1), 0x2c1b3c6d) ^ (hash >>> 15);
			this.#bases[order] = Math.imul(
				hash + order * 0x9e3779b1 + (order < 2 ? kind * 0x3d4d51cb : 0),
				0x297a2d39,
			);
		}
		this.#bases[6] = Math.imul(this.#word * 0x9e3779b1 + kind, 0x85ebca6b);
	}

	#bit(bits: Pick<BitReader, 'code'>, partial: number): number {
		const inputs = this.#inputs;
		const slots = SLOT_SCRATCH;
		let known = 0;
		for (let order = 0; order < ORDERS; order++) {
			let hash = this.#bases[order]! ^ Math.imul(partial, 0x1b873593);
			hash ^= hash >>> 15;
			hash = Math.imul(hash, 0x2c1b3c6d);
			const slot = order * SLOTS + ((hash >>> 16) & (SLOTS - 1));
			slots[order] = slot;
			const used = this.#used[slot]!;
			if (used > 0) known = order;
			inputs[order] = used === 0 ? 0 : stretched[this.#ones[slot]! >> 4]!;
		}
		const expected = this.#expectedBit(partial);
		const matchSlot = Math.min(63, this.#matchLength);
		const matchChance = this.#matchOnes[matchSlot]! >> 4;
		inputs[ORDERS] = expected < 0 ? 0 : expected ? stretched[matchChance]! : -stretched[matchChance]!;
		inputs[ORDERS + 1] = 0.25;

		const set =
			(known * 4 + (expected < 0 ? 0 : this.#matchLength > 16 ? 3 : this.#matchLength > 8 ? 2 : 1)) * INPUTS;
		let mixed = 0;
		for (let i = 0; i < INPUTS; i++) mixed += this.#weights[set + i]! * inputs[i]!;
		const place = Math.min(4095, Math.max(0, Math.trunc(mixed * 256 + 2048)));
		const chance = squashed[place]!;
		const bit = bits.code(4096 - chance);

		const wrong = (bit ? 1 : 0) - chance / 4096;
		for (let i = 0; i < INPUTS; i++) this.#weights[set + i]! += RATE * wrong * inputs[i]!;
		for (let order = 0; order < ORDERS; order++) {
			const slot = slots[order]!;
			const used = this.#used[slot]!;
			const ones = this.#ones[slot]!;
			this.#ones[slot] = ones + Math.trunc(((bit ? 65535 : 0) - ones) / (used + 1.4));
			if (used < STEADY) this.#used[slot] = used + 1;
		}
		if (expected >= 0) {
			const ones = this.#matchOnes[matchSlot]!;
			this.#matchOnes[matchSlot] = ones + Math.trunc(((bit === expected ? 65535 : 0) - ones) / 32);
			if (bit !== expected) this.#matchLength = 0;
		}
		return bit;
	}

	/** The next bit of the text that followed the same bytes before; −1 when nothing did. */
	#expectedBit(partial: number): number {
		if (this.#matchLength === 0) return -1;
		const byte = this.#past[this.#matchAt]! | 256;
		const size = 31 - Math.clz32(partial);
		return byte >> (8 - size) === partial ? (byte >> (7 - size)) & 1 : -1;
	}

	#remember(byte: number): void {
		this.#past.push(byte);
		const isLetter = (byte | 32) >= 97 && (byte | 32) <= 122;
		this.#word = isLetter || byte >= 128 ? Math.imul(this.#word ^ (byte | 32), 0x2c1b3c6d) + 1 : 0;
		if (this.#matchLength > 0) {
			this.#matchAt++;
			this.#matchLength++;
		}
		const end = this.#past.length;
		if (end < MATCH_MIN) return;
		let hash = 0;
		for (let i = end - MATCH_MIN; i < end; i++) hash = Math.imul(hash, 0x2c1b3c6d) + this.#past[i]! + 1;
		const slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
		if (this.#matchLength === 0) {
			const before = this.#seenAt[slot]!;
			if (before > 0) {
				this.#matchAt = before;
				while (
					this.#matchLength < 32 &&
					this.#past[before - 1 - this.#matchLength] === this.#past[end - 1 - this.#matchLength]
				)
					this.#matchLength++;
			}
		}
		this.#seenAt[slot] = end;
	}
}

const SLOT_SCRATCH = new Int32Array(ORDERS);

let begun: TextModel | null = null;

/** A model that has read the common text; read once, then copied. */
function begunModel(): TextModel {
	if (begun) return begun;
	const model = new TextModel(Infinity, null);
	for (const byte of new TextEncoder().encode(commonText)) {
		// A reader that finds the bits of this text.
		let bit = 8;
		model.byte({ code: () => (byte >> --bit) & 1 }, 0);
	}
	return (begun = model);
}
