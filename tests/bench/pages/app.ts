import { mount } from 'svelte';
import { loadAtlas } from '../../../src/lib/atlas/load.ts';
import { carbonScene } from './carbon-scene.ts';
import { answer, readArtifact, start } from './page.ts';

// As the app does: the atlas and the map library load side by side.
for (const file of ['basemap.pmtiles', 'zones.pmtiles']) void readArtifact(file);
const [atlas, { default: MapView }] = await Promise.all([
	loadAtlas(readArtifact),
	import('../../../src/lib/map/MapView.svelte'),
]);
if (!atlas.ok) throw new Error(JSON.stringify(atlas.problems));
mount(MapView, {
	target: document.querySelector('#map')!,
	props: {
		scene: carbonScene(atlas.value),
		tool: 'select',
		readArtifact,
		start,
		onready: () => answer('idle', performance.now()),
		onfail: (reason: string) => answer('failed', reason),
	},
});
