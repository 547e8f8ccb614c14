import type { Theme } from '../palette.ts';
import { layers } from '../layers/index.ts';
import type { MapLayer } from '../layer.ts';
import type { Picture } from './picture.ts';

/** Names of all pictures of a theme. */
export function pictureNames(theme: Theme): string[] {
	return (layers as readonly MapLayer[]).flatMap(({ pictures }) => Object.keys(pictures?.(theme) ?? {}));
}

/** The picture of that name, as the layer whose style names it draws it; null when no layer has it. */
export function picture(name: string): Picture | null {
	for (const { pictures } of layers as readonly MapLayer[]) {
		for (const theme of ['light', 'dark'] as const) {
			const draw = pictures?.(theme)[name];
			if (draw) return draw();
		}
	}
	return null;
}
