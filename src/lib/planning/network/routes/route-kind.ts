/** `private`: a route built or leased for the link, the shortest. `cloud`: the way a cloud backbone takes today. Their figures are never mixed. */
export type RouteKind = 'private' | 'cloud';
