import { m } from '../../i18n/compiled/messages.js';
import { isCalm, type opening } from '../camera.ts';
import type { Theme } from '../palette.ts';
import type { Composition } from './compose.ts';
import { fontFaces } from './fonts.ts';
import { MapLibreMap } from './maplibre.ts';
import { picture, pictureNames } from './pictures.ts';

export type MapStart = {
	container: HTMLElement;
	/** Address of the folder of the fonts. */
	fontsUrl: string;
	first: Composition;
	theme: Theme;
	at: ReturnType<typeof opening>;
};

/** Opens MapLibre's map as ours: flat, north up, without its own controls, with our style and pictures. */
export function openMap({ container, fontsUrl, first, theme, at }: MapStart): MapLibreMap {
	const map = new MapLibreMap({
		container,
		style: {
			version: 8,
			'font-faces': fontFaces(fontsUrl),
			sources: first.sources,
			layers: first.layers.filter((layer) => layer.type !== 'points'),
			transition: { duration: 0, delay: 0 },
		},
		...at,
		maxPitch: 0,
		maxZoom: 13,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		attributionControl: false,
		fadeDuration: isCalm() ? 0 : 120,
		validateStyle: false,
		locale: { 'Map.Title': m.map_region() },
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	map.getCanvas().setAttribute('aria-description', m.map_keys());
	const addPicture = (name: string) => {
		const found = picture(name);
		if (!found || map.hasImage(name)) return;
		const { width, height, data, pixelRatio } = found;
		map.addImage(name, { width, height, data }, { pixelRatio });
	};
	map.setMissingStyleImageResolver(addPicture);
	// The pictures of this theme at once: a tile that misses one would ask and wait.
	map.once('style.load', () => pictureNames(theme).forEach(addPicture));
	return map;
}
