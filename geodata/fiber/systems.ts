import { facts } from '../facts.ts';

/** A submarine system as facts: who it is, since when, and the towns it joins. The way between them is ours (see sea-route.ts). */
export type System = {
	name: string;
	/** Year of service. */
	year: number;
	/** Landing towns, `Town CC`; each list is a chain whose neighbours are joined. */
	legs: readonly (readonly string[])[];
	/** Length of the first leg as published, null if none is; the others follow from the way at sea. */
	km: number | null;
	/** Why no cloud backbone runs over it, '' where one may (cloud round trips go around; a private route may take it). */
	noBackbone: string;
	/** Where it was read. */
	source: string;
};

type Column = 'name' | 'year' | 'km' | 'source' | 'no_backbone' | 'legs';

/** Submarine systems in service. */
export const systems: readonly System[] = facts<Column>(new URL('./facts/systems.csv', import.meta.url)).map(
	(row) => ({
		name: row.name,
		year: Number(row.year),
		legs: row.legs.split('; ').map((leg) => leg.split(' > ')),
		km: row.km === '' ? null : Number(row.km),
		noBackbone: row.no_backbone,
		source: row.source || 'general knowledge',
	}),
);
