import type { Position } from '../../geo/position.ts';
import { distanceKm } from '../../geo/sphere.ts';
import { foldedText } from '../../base/folded-text.ts';
import type { LinkEnd } from '../import-report.ts';

/** A site a link may lead to: of the plan or of the file, by its id there, its folded name, its place. */
export type NamedSite = { id: string; name: string; position: Position; end: LinkEnd };

/** A line that ends this near a site leads to it. */
const REACH_KM = 0.1;
/** Degrees of latitude that surely lie farther than that. */
const REACH_DEGREES = 0.001;

/** Finds the site at an end of a link: by id, then by name, then by where the line ends. Sites of the file come before those of the plan. */
export function linkEnds(sites: readonly NamedSite[]) {
	const byId = new Map<string, NamedSite>();
	const byName = new Map<string, NamedSite>();
	const inFile = sites.filter((site) => 'row' in site.end);
	for (const site of [...inFile, ...sites]) {
		if (!byId.has(site.id)) byId.set(site.id, site);
		if (!byName.has(site.name)) byName.set(site.name, site);
	}
	return (named: string | null, at: Position | undefined): NamedSite | null => {
		if (named !== null) return byId.get(named) ?? byName.get(foldedText(named) || named) ?? null;
		if (at === undefined) return null;
		let nearest: NamedSite | null = null;
		let nearestKm = REACH_KM;
		for (const site of sites) {
			if (Math.abs(site.position[1] - at[1]) > REACH_DEGREES) continue;
			const km = distanceKm(...site.position, ...at);
			if (km > nearestKm || (km === nearestKm && nearest !== null)) continue;
			nearest = site;
			nearestKm = km;
		}
		return nearest;
	};
}
