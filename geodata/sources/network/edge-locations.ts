import type { Source } from '../../source.ts';

/** Tobias L. Maier: AWS CloudFront edge cities. */
export const edgeLocations = {
	id: 'edge-locations',
	title: 'AWS CloudFront edge cities',
	publisher: 'Tobias L. Maier',
	url: 'https://github.com/tobilg/aws-edge-locations',
	version: 'f09bf4f280df20696faffc644d1f972443488120',
	licence: 'MIT',
	licenceClass: 'permissive',
	attribution: '© 2019 TobiLG, MIT',
	vintage: '2025-05',
	notes: 'Positions are those of airports, within about 20 km.',
	rawNote: 'File as at the commit.',
	files: [
		{
			path: 'network/aws-edge-locations/aws-edge-locations.csv',
			sha256: 'f02236de2625a04d7aad0be6b8a50391f5fa171536fb273a49f6cb7ae5ecde9b',
		},
	],
} as const satisfies Source;
