import { fail, ok, problem, type Result } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import type { Importer, Progress, Source } from '../importer.ts';
import { rowsOfDbf, shapesOf } from '../formats/shapefile/shapefile-reader.ts';
import type { SourceFeature } from '../source-feature.ts';
import { looksLikeZip, readZip, zipHolds, type ZipEntry } from '../formats/zip.ts';

/** Zipped Shapefiles, one or several layers, in the coordinate system their `.prj` names. */
export const shapefile = {
	id: 'shapefile',
	titleKey: 'import_shapefile_title',
	extensions: ['zip'],
	recognizes: ({ bytes }) => looksLikeZip(bytes) && zipHolds(bytes, /\.shp$/i),
	*read({ bytes }): Generator<Progress, Result<Source>> {
		const entries = readZip(bytes);
		if (!entries.ok) return entries;
		const layers = entries.value.filter(({ name }) => /\.shp$/i.test(name) && !name.startsWith('__MACOSX/'));
		if (layers.length === 0) return fail(problem('', 'import_shapefile_no_shp'));
		const features: SourceFeature[] = [];
		let crs: string | null = null;
		for (const [i, layer] of layers.entries()) {
			yield { done: i, total: layers.length };
			const read = readLayer(entries.value, layer);
			if (!read.ok) return read;
			const named = read.value.crs;
			if (crs !== null && named !== null && named !== crs) {
				return fail(problem(layer.name, 'import_crs_several', { layer: shortened(layer.name) }));
			}
			crs ??= named;
			for (const feature of read.value.features) features.push(feature);
		}
		if (features.length === 0) return fail(problem('', 'import_no_features'));
		return ok({ features, plan: null, crs, columns: [], notes: [] });
	},
} as const satisfies Importer;

function readLayer(
	entries: ZipEntry[],
	layer: ZipEntry,
): Result<{ features: SourceFeature[]; crs: string | null }> {
	const stem = layer.name.slice(0, -4).toLowerCase();
	const beside = (extension: string) =>
		entries.find(({ name }) => name.toLowerCase() === `${stem}.${extension}`)?.bytes() ?? null;
	const [shp, dbf, prj, cpg] = [layer.bytes(), beside('dbf'), beside('prj'), beside('cpg')];
	for (const part of [shp, dbf, prj, cpg]) if (part && !part.ok) return part;
	if (!shp.ok) return shp;
	const shapes = shapesOf(shp.value, layer.name);
	if (!shapes.ok) return shapes;
	const wkt = prj?.ok ? new TextDecoder().decode(prj.value) : null;
	const crs = wkt === null ? null : wkt.trim();
	const encoding = /utf-?8/i.test(cpg?.ok ? new TextDecoder().decode(cpg.value) : 'utf-8') ? 'utf-8' : 'windows-1252'; // prettier-ignore
	const rows = dbf?.ok ? rowsOfDbf(dbf.value, encoding, layer.name) : ok([]);
	if (!rows.ok) return rows;
	const features = shapes.value.map((geometry, i) => ({
		at: i + 1,
		geometry,
		values: rows.value[i] ?? new Map<string, string | number | null>(),
		problems: [],
	}));
	return ok({ features, crs });
}
