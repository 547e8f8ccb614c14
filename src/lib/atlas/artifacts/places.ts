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
	/** One line a place, lower case, accents folded, in row order, each line starting with a newline: made for indexOf. */
	searchText: string;
};
