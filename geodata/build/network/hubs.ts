import { hubsArtifact, type HubKind } from '../../../src/lib/atlas/artifacts/hubs.ts';
import type { Builder } from '../../builder.ts';
import { json, table } from '../../parse.ts';

type Location = { name: string; org_name?: string; country?: string; latitude: number; longitude: number };

/** Interconnection sites and edge cities. */
export const hubs = {
	name: 'hubs',
	file: hubsArtifact.file,
	version: hubsArtifact.version,
	sources: ['direct-connect', 'edge-locations'],
	build(read) {
		const sites = Object.values(
			json<Location[] | Record<string, Location>>(read('direct-connect', 'dx-locations-data-merged.json')),
		).map((site) => ({
			name: site.name,
			kind: 'interconnection' as HubKind,
			operator: site.org_name ?? '',
			country: site.country ?? '',
			lng: Number(site.longitude),
			lat: Number(site.latitude),
		}));
		const cities = table(read('edge-locations', 'aws-edge-locations.csv')).map((row) => ({
			name: row['city']!,
			kind: 'edge' as HubKind,
			operator: 'Amazon CloudFront',
			country: row['country_code']!,
			lng: Number(row['longitude']),
			lat: Number(row['latitude']),
		}));
		const all = [...sites, ...cities].filter(({ lng, lat }) => Number.isFinite(lng) && Number.isFinite(lat));
		return hubsArtifact.encode({
			name: all.map(({ name }) => name),
			kind: all.map(({ kind }) => kind),
			operator: all.map(({ operator }) => operator),
			country: all.map(({ country }) => country),
			lng: Float64Array.from(all, ({ lng }) => lng),
			lat: Float64Array.from(all, ({ lat }) => lat),
		});
	},
} as const satisfies Builder;
