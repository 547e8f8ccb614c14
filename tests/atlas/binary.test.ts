import { describe, expect, test } from 'vitest';
import { readBinary, writeBinary } from '../../src/lib/atlas/binary.ts';

const zones = { name: 'zones', version: 3, file: 'zones.bin' };
const columns = {
	lat: Float64Array.of(1.5, -2.5, NaN),
	kind: Uint8Array.of(7),
	name: ['Åland', '', 'São Tomé'],
	none: [],
};

describe('the container of artifacts', () => {
	test('gives back every column, with empty strings and missing numbers', () => {
		const back = readBinary(zones, writeBinary(zones, columns));
		expect(back.numbers('lat', Float64Array)).toEqual(columns.lat);
		expect(back.numbers('kind', Uint8Array)).toEqual(columns.kind);
		expect(back.text('name')).toEqual(columns.name);
		expect(back.text('none')).toEqual([]);
	});

	test('typed arrays are views of the file, not copies', () => {
		const bytes = writeBinary(zones, columns);
		expect(readBinary(zones, bytes).numbers('lat', Float64Array).buffer).toBe(bytes.buffer);
	});

	test('a file inside a larger buffer is read wherever it begins', () => {
		const bytes = writeBinary(zones, columns);
		const shifted = new Uint8Array(bytes.length + 3);
		shifted.set(bytes, 3);
		expect(readBinary(zones, shifted.subarray(3)).numbers('lat', Float64Array)[1]).toBe(-2.5);
	});

	test('data of another version is refused with found and expected', () => {
		const old = writeBinary({ ...zones, version: 2 }, columns);
		expect(() => readBinary(zones, old)).toThrow('zones.bin: got v2 data when expected v3');
	});

	test('another artifact is refused by name', () => {
		const mix = writeBinary({ ...zones, name: 'mix' }, columns);
		expect(() => readBinary(zones, mix)).toThrow('zones.bin: got artifact "mix" when expected "zones"');
	});

	test('what is no artifact is refused', () => {
		const page = new TextEncoder().encode('<!doctype html><title>404</title> Not found, sorry');
		expect(() => readBinary(zones, page)).toThrow('got magic "<!doctyp" when expected "LOADSTAR"');
		expect(() => readBinary(zones, new Uint8Array(0))).toThrow('got 0 bytes');
	});

	test('a file cut short is refused at any length', () => {
		const bytes = writeBinary(zones, columns);
		for (let length = 0; length < bytes.length; length++) {
			expect(() => readBinary(zones, bytes.slice(0, length)), `${length} bytes`).toThrow(/^zones\.bin: got/);
		}
	});

	test('a string that holds a line feed is not written', () => {
		expect(() => writeBinary(zones, { name: ['two\nlines'] })).toThrow('line feed');
	});
});
