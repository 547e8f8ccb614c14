import type { Exporter } from '../exporter.ts';
import type { Position } from '../../geo/position.ts';
import type { Plan } from '../../plan/plan.ts';
import { xmlText } from '../formats/xml.ts';

/** KML 2.2: a folder each of sites, links and areas, their values as extended data. Shapes over the date line stay whole, as KML reads them. */
export const kml = {
	id: 'kml',
	titleKey: 'export_kml_title',
	extension: 'kml',
	mime: 'application/vnd.google-earth.kml+xml',
	write({ plan, notices }) {
		const place = new Map(plan.sites.map(({ id, position }) => [id, position]));
		const name = new Map(plan.sites.map((site) => [site.id, site.name]));
		const about = [plan.note, ...notices].filter(Boolean).join('\n');
		return [
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
			`<name>${xmlText(plan.name)}</name>`,
			...(about === '' ? [] : [`<description>${xmlText(about)}</description>`]),
			...folder(
				'Sites',
				plan.sites.map(({ position, name, note, ...values }) =>
					placemark(name, note, values, `<Point>${coordinates([position])}</Point>`),
				),
			),
			...folder(
				'Links',
				plan.links.map(({ route, ...values }) => {
					const line = route ?? [place.get(values.from)!, place.get(values.to)!];
					const title = `${name.get(values.from)} – ${name.get(values.to)}`;
					const kind = route ? 'route' : 'straight';
					const shape = `<LineString><tessellate>1</tessellate>${coordinates(line)}</LineString>`;
					return placemark(title, '', { ...values, kind }, shape);
				}),
			),
			...folder('Areas', plan.areas.map(areaPlacemark)),
			'</Document></kml>',
			'',
		].join('\n');
	},
} as const satisfies Exporter;

function folder(name: string, placemarks: string[]): string[] {
	return placemarks.length === 0 ? [] : [`<Folder><name>${name}</name>`, ...placemarks, '</Folder>'];
}

function areaPlacemark({ polygons, name, note, ...values }: Plan['areas'][number]): string {
	const shapes = polygons.map(([outline, ...holes]) => {
		const ring = (positions: Position[], side: string) =>
			`<${side}BoundaryIs><LinearRing>${coordinates(positions)}</LinearRing></${side}BoundaryIs>`;
		return `<Polygon>${ring(outline!, 'outer')}${holes.map((hole) => ring(hole, 'inner')).join('')}</Polygon>`;
	});
	return placemark(
		name,
		note,
		values,
		shapes.length === 1 ? shapes[0]! : `<MultiGeometry>${shapes.join('')}</MultiGeometry>`,
	);
}

function placemark(
	name: string,
	note: string,
	values: Record<string, string | number | null>,
	shape: string,
): string {
	const data = Object.entries(values)
		.filter(([, value]) => value !== null)
		.map(([key, value]) => `<Data name="${key}"><value>${xmlText(String(value))}</value></Data>`);
	const description = note === '' ? '' : `<description>${xmlText(note)}</description>`;
	return `<Placemark><name>${xmlText(name)}</name>${description}<ExtendedData>${data.join('')}</ExtendedData>${shape}</Placemark>`;
}

function coordinates(positions: readonly Position[]): string {
	return `<coordinates>${positions.map(([lng, lat]) => `${lng},${lat}`).join(' ')}</coordinates>`;
}
