import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { InkFrame } from './ink/frame.ts';
import type { LayerFacts } from './layer.ts';
import type { Points } from './style/points.ts';
import type { Scene } from './scene.ts';

/** Heights at which a layer may lie, bottom to top; `basemap.ts` says where each is. */
export const slots = ['ground', 'border', 'mark', 'top'] as const;
export type Slot = (typeof slots)[number];

/** A style layer and the height at which it lies. */
export type Placed = { slot: Slot; layer: LayerSpecification };

/** How a layer is drawn. None of the three keeps state or calls the map. */
export type Painting =
	/** By MapLibre, from sources and style layers. The same scene parts must give the same objects: they are compared by identity first. */
	| {
			kind: 'style';
			sources: (scene: Scene) => Record<string, SourceSpecification>;
			layers: (scene: Scene) => Placed[];
	  }
	/** By the graphics card, straight from typed arrays (`points-layer.ts`). */
	| { kind: 'points'; slot: Slot; points: (scene: Pick<Scene, 'parts'>) => Points | null }
	/** By the pen, on a canvas above the map, in the frame in which the plan changed: what follows the pointer must not wait for a worker. */
	| { kind: 'ink'; draw: (frame: InkFrame) => void };

/** A layer with all its own facts. */
export type MapLayer = LayerFacts & { painting: Painting };
