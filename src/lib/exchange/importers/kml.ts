import { ok, type Result } from '../../base/result.ts';
import { decodeText } from '../formats/decode-text.ts';
import type { Importer, Progress, Source } from '../importer.ts';
import { featuresOfKml } from '../formats/kml-features.ts';

/** KML 2.2: placemarks with their data. */
export const kml = {
	id: 'kml',
	titleKey: 'import_kml_title',
	extensions: ['kml'],
	recognizes: ({ name }, head) =>
		/^\s*</.test(head) && (/<(\w+:)?kml[\s>]/.test(head) || /\.kml$/i.test(name)),
	*read({ bytes }): Generator<Progress, Result<Source>> {
		const decoded = decodeText(bytes, { windows: false });
		if (!decoded.ok) return decoded;
		yield { done: 0, total: 1 };
		const content = featuresOfKml(decoded.value.text);
		return content.ok ? ok({ ...content.value, plan: null, crs: null, columns: [] }) : content;
	},
} as const satisfies Importer;
