import type { Source } from '../../source.ts';

/** Epoch AI: Frontier Data Centers. */
export const epoch = {
	id: 'epoch',
	title: 'Frontier Data Centers',
	publisher: 'Epoch AI',
	url: 'https://epoch.ai/data/data-centers',
	version:
		'LaurenBurkett/ai-Data-Center-Visualization@0daa5a7b0ed9122b7e2bb28fbeae6dd873da0dfb; will-hedin/power-dashboard@5447876442b8c966c709daf48d10d26c1ce8d0bc',
	licence: 'CC-BY-4.0',
	licenceClass: 'attribution',
	attribution: 'Epoch AI, "Data on Frontier AI Data Centers", https://epoch.ai/data/data-centers, CC BY 4.0',
	vintage: '2026-10',
	notes:
		"Facility MW is of May 2026, IT MW of October 2026; they are different quantities (ratio about 1.15 to 1.4). Positions are Epoch's own or placed by hand with the precision stated.",
	rawNote: "A table derived from Epoch's files, with hand-placed positions. No address gives these bytes.",
	files: [
		{
			path: 'network/ai-datacenters-epoch/ai_campus_sites_derived.csv',
			sha256: '33349914ca41665f268d2b1813b6e73daf1b2212e00b6dcc5f7546ba34f22434',
		},
		{
			path: 'network/ai-datacenters-epoch/epoch_data_center_timelines.2026-05.csv',
			sha256: '34beb4d6dc5c3eaec614d7ad7b88e9b05106c99a7c164d07f4ec38f2ddc70ff3',
		},
	],
} as const satisfies Source;
