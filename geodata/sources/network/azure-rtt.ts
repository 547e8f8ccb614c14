import type { Source } from '../../source.ts';

/** Microsoft: Azure network round-trip latency statistics. */
export const azureRtt = {
	id: 'azure-rtt',
	title: 'Azure network round-trip latency statistics',
	publisher: 'Microsoft',
	url: 'https://github.com/MicrosoftDocs/azure-docs',
	version: '5b3e2055eddead4c24aac48156dad9f006268126',
	licence: 'CC-BY-4.0',
	licenceClass: 'attribution',
	attribution: 'Azure network round-trip latency statistics, © Microsoft, CC BY 4.0, reformatted as CSV',
	vintage: '30 days ending 2026-07-30',
	notes: '95th percentile; the smaller of the two directions is used.',
	rawNote: 'The CSV block of articles/networking/azure-network-latency.md, transcribed.',
	files: [
		{
			path: 'network/rtt-azure-2026/azure_rtt_p95_ms_2026-07-30.csv',
			sha256: '8395f5652968ba84ea9e9f0ce418c645c340b5be29c525d31d75d1aa5ac533cc',
		},
	],
} as const satisfies Source;
