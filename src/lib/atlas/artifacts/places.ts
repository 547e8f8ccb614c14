import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';
import { foldedText } from '../../base/folded-text.ts';

/** Gazetteer for offline search and "nearest city": GeoNames places of 1,000 people and more, most populous first. */
export type Places = {
	name: string[];
	/** Name of the first-level region, '' where unknown. */
	region: string[];
	/** ISO 3166-1 alpha-2. */
	country: string[];
	lng: Float32Array;
	lat: Float32Array;
	population: Uint32Array;
	/** One line a place, folded (`foldedText`), in row order, each line starting with a newline: made for indexOf. */
	searchText: string;
};

const identity = { name: 'places', version: 1, file: 'places.bin' } as const;

/** Regions repeat, so they are stored once; the search text follows from the names and is not stored. */
export const placesArtifact = {
	...identity,
	encode({ name, region, country, lng, lat, population }) {
		const regions = [...new Set(region)];
		const countries = [...new Set(country)];
		return writeBinary(identity, {
			name,
			regions,
			regionRow: rowsOf(regions, region),
			countries,
			countryRow: rowsOf(countries, country),
			lng,
			lat,
			population,
		});
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		const name = columns.text('name');
		const regions = columns.text('regions');
		const countries = columns.text('countries');
		return {
			name,
			region: Array.from(columns.numbers('regionRow', Uint16Array), (row) => regions[row]!),
			country: Array.from(columns.numbers('countryRow', Uint16Array), (row) => countries[row]!),
			lng: columns.numbers('lng', Float32Array),
			lat: columns.numbers('lat', Float32Array),
			population: columns.numbers('population', Uint32Array),
			searchText: `\n${name.map(foldedText).join('\n')}`,
		};
	},
} satisfies Artifact<Places>;

function rowsOf(names: string[], values: readonly string[]): Uint16Array {
	const rows = new Map(names.map((name, row) => [name, row]));
	return Uint16Array.from(values, (value) => rows.get(value)!);
}
