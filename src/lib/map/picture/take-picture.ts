import type { Map as MapLibreMap } from 'maplibre-gl';
import { InkCanvas, type InkState } from '../ink/ink-canvas.ts';
import type { ScaleBar } from '../controls/scale-bar.ts';
import type { Scene } from '../scene.ts';
import type { View } from '../view.ts';
import { asPng, composed, type PictureOptions } from './picture.ts';

/** The map as it is seen, as a PNG with title, legend, scale bar and sources. */
export async function takePicture(
	map: MapLibreMap,
	{ scene, view, ink, bar }: { scene: Scene; view: View; ink: InkState; bar: ScaleBar },
	options: PictureOptions,
): Promise<Blob> {
	const shown = document.createElement('canvas');
	const drawn = document.createElement('canvas');
	const ratio = map.getPixelRatio();
	try {
		map.setPixelRatio(options.scale);
		await copyFrame(map, shown);
	} finally {
		map.setPixelRatio(ratio);
	}
	new InkCanvas(drawn).draw(scene, view, { ...ink, hoverId: null, crosshair: null }, options.scale);
	return asPng(composed([shown, drawn], view, bar, scene.theme, options));
}

/** The drawing buffer is only there while a frame is being drawn. */
async function copyFrame(from: MapLibreMap, to: HTMLCanvasElement): Promise<void> {
	await from.once('idle');
	await new Promise<void>((done) => {
		from.once('render', () => {
			const canvas = from.getCanvas();
			[to.width, to.height] = [canvas.width, canvas.height];
			to.getContext('2d')!.drawImage(canvas, 0, 0);
			done();
		});
		from.triggerRepaint();
	});
}
