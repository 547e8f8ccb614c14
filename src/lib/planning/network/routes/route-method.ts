/**
 * How the route of a pair is known. `surveyed`: drawn or imported by the user. `network`: over the fiber map.
 * `direct`: a fiber of its own between near sites. `circle`: great circle times path factor, as no network is there or loaded.
 */
export const routeMethods = ['surveyed', 'network', 'direct', 'circle'] as const;
/** Where one route comes from. */
export type RouteMethod = (typeof routeMethods)[number];

/** How far to trust a route, by the share of its km that is modelled or access fiber; a surveyed route is `high`, a circle `none`. */
export const routeConfidences = ['high', 'medium', 'low', 'none'] as const;
/** How far to trust one route. */
export type RouteConfidence = (typeof routeConfidences)[number];
