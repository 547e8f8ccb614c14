import { defaults, type Assumed } from '../../assumptions/assumed.ts';
import type { RouteKind } from './route-kind.ts';

/** Km of a fiber of its own between near sites: one factor in a metro, one beyond, never shorter for a longer distance. */
export function directKm(km: number, assumed: Assumed = defaults): number {
	const [metroKm, metro] = [assumed['metro-distance'].value, assumed['metro-factor'].value];
	return km <= metroKm ? km * metro : Math.max(metroKm * metro, km * assumed['direct-factor'].value);
}

/** Farther sites go over the network, km: a trench of their own would be a route to draw. */
export function directMostKm(kind: RouteKind, assumed: Assumed = defaults): number {
	return assumed[kind === 'private' ? 'direct-distance' : 'cloud-direct-distance'].value;
}
