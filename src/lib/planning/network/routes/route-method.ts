/**
 * How the route of a pair is known. `surveyed`: the user vouches for the line. `imported`: it came in a file. `sketched`: it was drawn by hand. `network`: over the fiber map.
 * `direct`: a fiber of its own between near sites. `circle`: great circle times path factor, as no network is there or loaded.
 */
export const routeMethods = ['surveyed', 'imported', 'sketched', 'network', 'direct', 'circle'] as const;
/** The methods that are a line of the link's own. */
export type OwnMethod = 'surveyed' | 'imported' | 'sketched';
/** Where one route comes from. */
export type RouteMethod = (typeof routeMethods)[number];

/** How far to trust a route, by the share of its km that is modelled or access fiber; a surveyed route is `high`, an imported `medium`, a sketched `low`, a circle `none`. */
export const routeConfidences = ['high', 'medium', 'low', 'none'] as const;
/** How far to trust one route. */
export type RouteConfidence = (typeof routeConfidences)[number];
