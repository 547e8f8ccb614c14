import { expect, test } from 'vitest';
import { randomFrom } from '../../src/lib/base/random.ts';
import { checksum } from '../../src/lib/storage/checksum.ts';
import { EARLIER_SAVES_MAX_BYTES, stillCounting } from '../../src/lib/storage/second/journal.ts';
import { readRecords, recordBytes } from '../../src/lib/storage/second/journal-records.ts';

function joined(...parts: Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}
const values = [{ name: 'Zürich' }, { name: 'LSJ1' }, { name: '' }, { name: 'last' }];
const whole = joined(...values.map(recordBytes));

test('the checksum is CRC-32 as everybody counts it', () => {
	expect(checksum('123456789')).toBe(0xcbf43926);
});

test('records come back in order, also when a text looks like the mark of a record', () => {
	expect(readRecords(whole)).toEqual({ records: values, damaged: 0 });
});

test('cut at any byte, all records before the cut are there', () => {
	const ends = values.map((_, row) => joined(...values.slice(0, row + 1).map(recordBytes)).length);
	for (let cut = 0; cut < whole.length; cut++) {
		const { records } = readRecords(whole.subarray(0, cut));
		expect(records).toEqual(values.slice(0, ends.filter((end) => end <= cut).length));
	}
});

test('any one flipped byte costs one record and no other, and never throws', () => {
	for (let at = 0; at < whole.length; at++) {
		const bytes = whole.slice();
		bytes[at]! ^= 0xff;
		const { records, damaged } = readRecords(bytes);
		expect(records).toHaveLength(values.length - 1);
		expect(damaged).toBeGreaterThan(0);
	}
});

test('random bytes before, between and after hide nothing', () => {
	const random = randomFrom(7);
	const noise = () => Uint8Array.from({ length: 300 }, () => Math.floor(random() * 256));
	const bytes = joined(noise(), recordBytes(values[0]), noise(), recordBytes(values[1]), noise());
	expect(readRecords(bytes).records).toEqual(values.slice(0, 2));
});

test('a file written anew keeps the newest save whole, whichever tab wrote last, a few before it, and the versions', () => {
	const plan = (revision: number) => ({
		kind: 'plan' as const,
		entry: { revision } as never,
		text: '',
		history: `${revision}`,
	});
	const version = { kind: 'version' as const, version: { id: 'v' } as never, text: '' };
	const records = [plan(1), version, plan(2), plan(4), plan(3)];
	const short = { ...plan(2), history: null };
	expect(stillCounting(records, () => 10)).toEqual([version, short, { ...plan(3), history: null }, plan(4)]);
	// Large plans are not carried along three times.
	expect(stillCounting(records, () => EARLIER_SAVES_MAX_BYTES)).toEqual([version, plan(4)]);
});
