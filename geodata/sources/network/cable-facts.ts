import type { Source } from '../../source.ts';

/** Loadstar: Submarine systems, cited facts. */
export const cableFacts = {
	id: 'cable-facts',
	title: 'Submarine systems, cited facts',
	publisher: 'Loadstar',
	url: 'https://www.commsupdate.com',
	version: '2026-11',
	licence: 'CC0-1.0',
	licenceClass: 'permissive',
	attribution: 'Facts from CommsUpdate and general knowledge',
	vintage: '2015 to 2022',
	notes: 'Ten systems with cited figures; no geometry. They stand in geodata/fiber/facts/systems.csv.',
	rawNote: 'Compiled by hand from the cited notes.',
	files: [
		{
			path: 'network/submarine-cable-facts/submarine_cable_facts.csv',
			sha256: '4042a3f4dec4eaa898f0964ebd400c1bb4faee9b4d380c287b93a26aa1f38fa3',
		},
	],
} as const satisfies Source;
