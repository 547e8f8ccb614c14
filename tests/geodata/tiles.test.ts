import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PMTiles, type Source } from 'pmtiles';
import { expect, test } from 'vitest';
import { labelPoint } from '../../geodata/tiles/label-point.ts';
import { pmtilesArchive } from '../../geodata/tiles/pmtiles-archive.ts';

/** An archive in memory. */
function open(bytes: Uint8Array): PMTiles {
	const source: Source = {
		getKey: () => 'memory',
		getBytes: async (offset, length) => ({
			data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer,
		}),
	};
	return new PMTiles(source);
}

const tile = (text: string, tileId: number) => ({ tileId, bytes: new TextEncoder().encode(text) });

test('an archive gives back its tiles, and stores equal ones once', async () => {
	const tiles = Array.from({ length: 5000 }, (_, i) => tile(i % 3 === 0 ? 'sea' : `tile ${i}`, i + 1));
	const archive = open(pmtilesArchive(tiles, { maxZoom: 6, metadata: { name: 'test' } }));
	const header = await archive.getHeader();
	expect(header.numAddressedTiles).toBe(5000);
	expect(header.numTileContents).toBe(3334);
	expect(header.clustered).toBe(true);
	const sea = open(
		pmtilesArchive(
			[1, 2, 3, 9].map((id) => tile('sea', id)),
			{ maxZoom: 6, metadata: {} },
		),
	);
	expect((await sea.getHeader()).tileDataLength).toBe(gzipSync('sea').length);
	const text = async (z: number, x: number, y: number) => {
		const found = await archive.getZxy(z, x, y);
		return found && new TextDecoder().decode(found.data);
	};
	expect(await text(1, 0, 0)).toBe('sea');
	expect(await text(1, 0, 1)).toBe('tile 1');
	expect(await text(0, 0, 0)).toBeUndefined();
	expect(await archive.getMetadata()).toEqual({ name: 'test' });
});

test('the basemap and the zones open, zoom 0 to 6, with a tile for every land', async () => {
	for (const file of ['basemap.pmtiles', 'zones.pmtiles']) {
		const archive = open(readFileSync(resolve(import.meta.dirname, '../../static/atlas', file)));
		const header = await archive.getHeader();
		expect([header.minZoom, header.maxZoom], file).toEqual([0, 6]);
		expect(await archive.getZxy(6, 14, 23), `${file}: Omaha`).toBeDefined();
		expect(await archive.getZxy(6, 63, 34), `${file}: Fiji`).toBeDefined();
	}
});

test('a label stands inside the largest part of a polygon, not in its hole', () => {
	const ring = (size: number) => [
		[-size, -size],
		[size, -size],
		[size, size],
		[-size, size],
		[-size, -size],
	];
	const far = ring(1).map(([lng, lat]) => [lng! + 50, lat!]);
	const [lng, lat] = labelPoint({ type: 'MultiPolygon', coordinates: [[far], [ring(10), ring(6)]] })!;
	expect(Math.max(Math.abs(lng!), Math.abs(lat!))).toBeGreaterThan(6);
	expect(Math.max(Math.abs(lng!), Math.abs(lat!))).toBeLessThan(10);
});
