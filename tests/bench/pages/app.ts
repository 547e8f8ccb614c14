import { mount } from 'svelte';
import { loadAtlas } from '../../../src/lib/atlas/load.ts';
import { newPlan } from '../../../src/lib/plan/new-plan.ts';
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
		scene: {
			plan: newPlan('Bench', atlas.value.edition),
			evaluation: null,
			selection: null,
			layersOn: new Set(['zones', 'links', 'sites']),
			parts: { atlas: atlas.value },
			theme: 'light',
		},
		tool: 'select',
		readArtifact,
		start,
		onready: () => answer('idle', performance.now()),
		onfail: (reason: string) => answer('failed', reason),
	},
});
