import { Area, Link, Site } from '../../plan/plan.ts';
import type { SourceGeometry } from '../source-feature.ts';

type Json = Record<string, unknown>;

/** The plan as our GeoJSON export took it apart; still unchecked, for `openPlan`. */
export function planOfGeojson(
	loadstar: Json,
	features: unknown[],
	originalOf: (feature: Json) => SourceGeometry | null,
): Json {
	const sites: Json[] = [];
	const links: Json[] = [];
	const areas: Json[] = [];
	for (const each of features) {
		const feature = each as { id?: unknown; properties?: Json | null; geometry?: Json | null };
		const properties = { ...feature.properties, id: feature.id };
		const { type, coordinates } = feature.geometry ?? {};
		const original = originalOf(feature as Json);
		const shape = original && original.kind !== 'none' ? original.coordinates : null;
		if (type === 'Point') sites.push({ ...picked(Site.shape, properties), position: coordinates });
		else if (type === 'LineString' || type === 'MultiLineString') {
			const { kind } = properties as Json;
			links.push({
				...picked(Link.shape, properties),
				route: kind === 'straight' ? null : (shape ?? coordinates),
			});
		} else {
			const polygons = shape ?? (type === 'Polygon' ? [coordinates] : coordinates);
			areas.push({ ...picked(Area.shape, properties), polygons });
		}
	}
	const { evaluation: _, ...rest } = loadstar;
	return { ...rest, sites, links, areas };
}

function picked(shape: object, properties: Json): Json {
	return Object.fromEntries(
		Object.keys(shape).flatMap((key) => (Object.hasOwn(properties, key) ? [[key, properties[key]]] : [])),
	);
}
