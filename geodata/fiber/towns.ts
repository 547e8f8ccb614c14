import { facts } from '../facts.ts';

/** A town of one of our tables. */
export type Town = { name: string; country: string; lng: number; lat: number };

type Column = 'name' | 'country' | 'lat' | 'lng';

/** Towns where submarine cables come ashore. */
export const landings: readonly Town[] = towns(new URL('./facts/landings.csv', import.meta.url));

/** Small places that the population rule leaves out and planners ask for. */
export const campusTowns: readonly Town[] = towns(new URL('./facts/campus-towns.csv', import.meta.url));

function towns(file: URL): Town[] {
	return facts<Column>(file).map(({ name, country, lat, lng }) => ({
		name,
		country,
		lng: Number(lng),
		lat: Number(lat),
	}));
}
