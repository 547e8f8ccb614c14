import type { Source } from '../source.ts';
import { egrid } from './energy/egrid.ts';
import { eiaInternational } from './energy/eia-international.ts';
import { ember } from './energy/ember.ts';
import { gem } from './energy/gem.ts';
import { reeds } from './energy/reeds.ts';
import { wri } from './energy/wri.ts';
import { cldr } from './ground/cldr.ts';
import { countryCoder } from './ground/country-coder.ts';
import { geonames } from './ground/geonames.ts';
import { gpw } from './ground/gpw.ts';
import { naturalEarth5 } from './ground/natural-earth-5.ts';
import { naturalEarthAdmin1 } from './ground/natural-earth-admin1.ts';
import { naturalEarth } from './ground/natural-earth.ts';
import { azureRtt } from './network/azure-rtt.ts';
import { cableFacts } from './network/cable-facts.ts';
import { cloudRegions } from './network/cloud-regions.ts';
import { coronet } from './network/coronet.ts';
import { directConnect } from './network/direct-connect.ts';
import { edgeLocations } from './network/edge-locations.ts';
import { epoch } from './network/epoch.ts';
import { rail } from './network/rail.ts';
import { skyplaneRtt } from './network/skyplane-rtt.ts';

/** Every source, in the order of the Data page. */
export const sources = [
	naturalEarth,
	naturalEarth5,
	naturalEarthAdmin1,
	countryCoder,
	egrid,
	reeds,
	ember,
	eiaInternational,
	gem,
	wri,
	epoch,
	geonames,
	cldr,
	coronet,
	rail,
	cableFacts,
	cloudRegions,
	directConnect,
	edgeLocations,
	azureRtt,
	skyplaneRtt,
	gpw,
] as const satisfies readonly Source[];

/** Id of a source on the list. */
export type SourceId = (typeof sources)[number]['id'];

/** Month of the newest data in any source; the edition begins with it. */
export const DATA_UNTIL = '2026-10';
