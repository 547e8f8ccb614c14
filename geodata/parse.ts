import { csvParse, dsvFormat, type DSVRowArray } from 'd3-dsv';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';

/** Text of a raw file, unpacked if it is gzip. */
export function text(bytes: Uint8Array): string {
	const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return new TextDecoder().decode(packed ? gunzipSync(bytes) : bytes).replace(/^\uFEFF/, '');
}

export function json<Value>(bytes: Uint8Array): Value {
	return JSON.parse(text(bytes)) as Value;
}

export function geojson(bytes: Uint8Array): FeatureCollection {
	return json<FeatureCollection>(bytes);
}

/** Rows of a table whose first line names the columns. */
export function table(bytes: Uint8Array, separator = ','): DSVRowArray {
	return separator === ',' ? csvParse(text(bytes)) : dsvFormat(separator).parse(text(bytes));
}
