import type { Exporter } from '../exporter.ts';
import type { Plan } from '../../plan/plan.ts';
import { drawnLine, drawnPolygons } from '../geometry/drawn-shape.ts';

/** GeoJSON (RFC 7946): sites, links and areas as features; what has no shape stands in the member `loadstar`, so that the plan comes back whole. */
export const geojson = {
	id: 'geojson',
	titleKey: 'export_geojson_title',
	extension: 'geojson',
	mime: 'application/geo+json',
	write({ plan, evaluation, notices }) {
		const { sites: _s, links: _l, areas: _a, ...rest } = plan;
		const head = {
			type: 'FeatureCollection',
			...(notices.length > 0 ? { notices } : {}),
			loadstar: { ...rest, evaluation },
		};
		const features = featuresOf(plan).map((feature) => JSON.stringify(feature));
		return `${JSON.stringify(head).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
	},
} as const satisfies Exporter;

function featuresOf({ sites, links, areas }: Plan): object[] {
	const place = new Map(sites.map(({ id, position }) => [id, position]));
	return [
		...sites.map(({ id, position, ...properties }) =>
			feature(id, { type: 'Point', coordinates: position }, properties),
		),
		...links.map(({ id, route, ...properties }) => {
			const line = route ?? [place.get(properties.from)!, place.get(properties.to)!];
			const drawn = drawnLine(line);
			const kind = route ? 'route' : 'straight';
			return feature(
				id,
				drawn,
				{ ...properties, kind },
				changed([drawn.coordinates], [line]) ? { line } : null,
			);
		}),
		...areas.map(({ id, polygons, ...properties }) => {
			const drawn = drawnPolygons(polygons);
			const shape = drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates;
			return feature(id, drawn, properties, changed(shape, polygons) ? { polygons } : null);
		}),
	];
}

function feature(id: string, geometry: object, properties: object, original: object | null = null): object {
	return { type: 'Feature', id, geometry, properties, ...(original ? { loadstar: original } : {}) };
}

function changed(drawn: unknown, original: unknown): boolean {
	return JSON.stringify(drawn) !== JSON.stringify(original);
}
