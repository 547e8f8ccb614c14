// Table of facts: what the defaults of the register and the methods of the models were read in.
import type { Source } from '../source.ts';

const list = [
	{
		id: 'bozkurt-2018',
		title: 'Dissecting Latency in the Internet’s Fiber Infrastructure, arXiv 1811.10737',
		authors: 'Bozkurt and others',
		year: 2018,
		url: 'https://arxiv.org/abs/1811.10737',
		licence: null,
	},
	{
		id: 'corning-smf28',
		title: 'SMF-28 optical fiber, product information (G.652, 1,550 nm)',
		authors: 'Corning',
		year: null,
		url: 'https://www.corning.com/optical-communications/worldwide/en/home/products/fiber/optical-fiber-products/smf-28-ultra.html',
		licence: null,
	},
	{
		id: 'semianalysis-2024',
		title: 'Multi-Datacenter Training: OpenAI’s Ambitious Plan To Beat Google’s Infrastructure',
		authors: 'Patel, Nishball and Eliahou Ontiveros (SemiAnalysis)',
		year: 2024,
		url: 'https://newsletter.semianalysis.com/p/multi-datacenter-training-openais',
		licence: null,
	},
	{
		id: 'mapyourtech',
		title: 'Optical network latency table',
		authors: 'MapYourTech',
		year: null,
		url: 'https://mapyourtech.com',
		licence: null,
	},
	{
		id: 'huawei-681393',
		title: 'Latency of WDM and OTN networks, enterprise forum thread 681393',
		authors: 'Huawei',
		year: null,
		url: 'https://forum.huawei.com/enterprise/en/thread-681393.html',
		licence: null,
	},
	{
		id: 'oif-400zr',
		title: '400ZR and 800ZR implementation agreements',
		authors: 'OIF',
		year: 2024,
		url: 'https://www.oiforum.com/technical-work/hot-topics/400zr-2/',
		licence: null,
	},
	{
		id: 'verizon-cisco',
		title: '35.4 Tb/s over an 80 km single fiber pair, 32 over 400 km, 25.6 over 800 km: field trial',
		authors: 'Verizon and Cisco',
		year: null,
		url: 'https://www.submarinenetworks.com/en/vendors/cisco/verizon-and-cisco-demonstrate-35-4tbps-over-a-80km-single-fiber-pair',
		licence: null,
	},
	{
		id: 'china-telecom',
		title: '64 Tb/s over 1,200 km of G.652 fiber in the C and L band: field trial',
		authors: 'China Telecom',
		year: null,
		url: 'https://submarinenetworks.com/en/nv/news/china-telecom-transports-64tbps-over-1200km-g-652-fiber-using-c',
		licence: null,
	},
	{
		id: 'net2plan',
		title: 'Net2Plan, open network planner: default failure and repair times',
		authors: 'Pavón-Mariño',
		year: null,
		url: 'https://github.com/girtel/Net2Plan',
		licence: null,
	},
	{
		id: 'fba-cartesian-2025',
		title: 'Fiber deployment cost report: underground builds, United States',
		authors: 'Fiber Broadband Association and Cartesian',
		year: 2025,
		url: 'https://fiberbroadband.org',
		licence: null,
	},
	{
		id: 'azure-2026',
		title: 'Azure network round-trip latency statistics, P95, July 2026',
		authors: 'Microsoft',
		year: 2026,
		url: 'https://learn.microsoft.com/azure/networking/azure-network-latency',
		licence: 'CC BY 4.0',
	},
	{
		id: 'skyplane-2022',
		title: 'Skyplane cloud latency grid, April 2022',
		authors: 'Skyplane project (UC Berkeley)',
		year: 2022,
		url: 'https://github.com/skyplane-project/skyplane',
		licence: 'Apache-2.0',
	},
	{
		id: 'spotis-2020',
		title: 'The SPOTIS Rank Reversal Free Method for Multi-Criteria Decision-Making Support',
		authors: 'Dezert, Tchamova, Han and Tacnet',
		year: 2020,
		url: 'https://doi.org/10.23919/FUSION45008.2020.9190347',
		licence: null,
	},
	{
		id: 'iugg-1980',
		title: 'Geodetic Reference System 1980: mean radius of the Earth',
		authors: 'Moritz (IUGG)',
		year: 2000,
		url: 'https://doi.org/10.1007/s001900050278',
		licence: null,
	},
	{
		id: 'snyder-1987',
		title: 'Map Projections: A Working Manual (authalic sphere of WGS84)',
		authors: 'Snyder (USGS Professional Paper 1395)',
		year: 1987,
		url: 'https://doi.org/10.3133/pp1395',
		licence: 'Public domain',
	},
	{
		id: 'coronet',
		title: 'CORONET continental United States topology',
		authors: 'Monarch Network Architects',
		year: null,
		url: 'http://www.monarchna.com/topology.html',
		licence: null,
	},
	{
		id: 'natural-earth',
		title: 'Natural Earth: railways, coast and borders',
		authors: 'Natural Earth',
		year: null,
		url: 'https://www.naturalearthdata.com',
		licence: 'Public domain',
	},
] as const satisfies readonly Source[];

/** Every publication that a default or a method names. */
export const bibliography: readonly Source[] = list;
/** Id of a publication. */
export type SourceId = (typeof list)[number]['id'];

const byId = new Map<string, Source>(list.map((source) => [source.id, source]));

/** The publication with this id. */
export function sourceOf(id: SourceId): Source {
	return byId.get(id)!;
}

/** A source as it is cited in a line: `Bozkurt and others, 2018`. */
export function cited(id: SourceId): string {
	const { authors, year } = sourceOf(id);
	return year === null ? authors : `${authors}, ${year}`;
}
