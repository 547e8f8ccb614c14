import type { FeatureCollection } from 'geojson';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { GeoJSONSource, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Plants } from '../../../src/lib/atlas/artifacts/plants.ts';
import { plantsArtifact } from '../../../src/lib/atlas/artifacts/plants.ts';
import { loadArtifact, loadAtlas } from '../../../src/lib/atlas/load.ts';
import { fuels } from '../../../src/lib/atlas/fuel.ts';
import { bareStyle } from '../../../src/lib/map/style/basemap.ts';
import { compose, type Drawn } from '../../../src/lib/map/style/compose.ts';
import { fontFaces } from '../../../src/lib/map/style/fonts.ts';
import { plants as plantsLayer } from '../../../src/lib/map/layers/plants.ts';
import { MapLibreMap } from '../../../src/lib/map/style/maplibre.ts';
import { picture, pictureNames } from '../../../src/lib/map/style/pictures.ts';
import { pointsLayer } from '../../../src/lib/map/style/points-layer.ts';
import { radiusScale, smallestShownMw } from '../../../src/lib/map/style/points.ts';
import { tilesUrl } from '../../../src/lib/map/style/sources.ts';
import { serveTiles } from '../../../src/lib/map/style/tiles.ts';
import { viewAt } from '../../../src/lib/map/view.ts';
import { carbonScene } from './carbon-scene.ts';
import { answer, readArtifact, start } from './page.ts';

// Plants are read and decoded before the clock starts: both ways of drawing get the same columns.
const asked = new URLSearchParams(location.search);
const way = asked.get('plants');
const plants = way ? await loadArtifact(readArtifact, plantsArtifact) : null;
serveTiles(readArtifact);
const map = new MapLibreMap({
	container: document.querySelector<HTMLElement>('#map')!,
	style: asked.has('zones') ? await zonesStyle() : basemapStyle(),
	...start,
	maxPitch: 0,
	fadeDuration: 120,
	attributionControl: false,
	validateStyle: false,
});
const { clientWidth, clientHeight } = map.getContainer();
const points = pointsLayer('plants', () => viewAt(start.center, start.zoom, clientWidth, clientHeight));
// As in the app, the layer is in the style from the start and empty; the peer gets the same head start.
map.once('style.load', () => {
	if (asked.has('zones')) pictureNames('light').forEach(addPicture);
	if (way === 'custom') map.addLayer(points);
	if (way === 'geojson') addEmptyGeojson();
});
map.once('idle', () => {
	answer('idle', performance.now());
	if (plants?.ok) addPlants(plants.value);
});

function basemapStyle(): StyleSpecification {
	const fontsUrl = new URL('/fonts/', location.href).href;
	return bareStyle('light', 'en', tilesUrl('basemap.pmtiles'), fontFaces(fontsUrl));
}

/** The basemap with the app's own zone layers and nothing else of it: what the zones cost MapLibre alone. */
async function zonesStyle(): Promise<StyleSpecification> {
	void readArtifact('zones.pmtiles');
	const atlas = await loadAtlas(readArtifact);
	if (!atlas.ok) throw new Error(JSON.stringify(atlas.problems));
	const { layers, sources } = compose(carbonScene(atlas.value), 'en', []);
	const isDrawn = (layer: Drawn): layer is LayerSpecification =>
		layer.type !== 'points' && (!('source' in layer) || layer.source !== 'shields');
	return {
		...basemapStyle(),
		sources: { basemap: sources.basemap!, zones: sources.zones! },
		layers: layers.filter(isDrawn),
	};
}

function addPlants(columns: Plants): void {
	const startMs = performance.now();
	if (way === 'custom') points.set(plantsLayer.painting.points({ parts: { plants: columns } }));
	if (way === 'geojson') map.getSource<GeoJSONSource>('plants')!.setData(geojson(columns));
	map.triggerRepaint();
	map.once('idle', () => {
		// Idle means that all is told to the graphics card; reading one pixel waits until it is drawn.
		map
			.getCanvas()
			.getContext('webgl2')!
			.readPixels(
				0,
				0,
				1,
				1,
				WebGL2RenderingContext.RGBA,
				WebGL2RenderingContext.UNSIGNED_BYTE,
				new Uint8Array(4),
			);
		answer('plants', performance.now() - startMs);
	});
}

function addPicture(name: string): void {
	const { width, height, data, pixelRatio } = picture(name)!;
	map.addImage(name, { width, height, data }, { pixelRatio });
}

function geojson(columns: Plants): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: Array.from({ length: columns.count }, (_, row) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [columns.lng[row]!, columns.lat[row]!] },
			properties: { mw: columns.capacityMw[row]!, fuel: fuels[columns.fuel[row]!]! },
		})),
	};
}

/** The same plants by a GeoJSON source: same sizes, colors and smallest MW at this zoom. */
function addEmptyGeojson(): void {
	map.addSource('plants', { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
	map.addLayer({
		id: 'plants',
		type: 'circle',
		source: 'plants',
		filter: ['>=', ['get', 'mw'], smallestShownMw(start.zoom)],
		paint: {
			'circle-radius': ['*', ['sqrt', ['get', 'mw']], radiusScale(start.zoom)],
			'circle-color': [
				'match',
				['get', 'fuel'],
				'coal',
				'#312721',
				'gas',
				'#bc6a00',
				'hydro',
				'#1071d1',
				'#2ea8cf',
			],
			'circle-stroke-width': 0.6,
			'circle-stroke-color': '#ffffff',
		},
	});
}
