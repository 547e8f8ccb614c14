import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { compose } from '../../src/lib/map/style/compose.ts';
import { StyleSync } from '../../src/lib/map/style/style-sync.ts';
import { viewAt } from '../../src/lib/map/view.ts';
import { scene } from './scene-fixture.ts';

/** A map that only writes down what is asked of its style. */
function fakeMap() {
	const asked: string[] = [];
	let loaded = () => undefined as void;
	const note =
		(name: string) =>
		(...given: unknown[]) =>
			void asked.push(`${name} ${given.slice(0, 2).join(' ')}`);
	const map = {
		once: (_: string, heard: () => void) => (loaded = heard),
		addSource: note('addSource'),
		addLayer: ({ id }: { id: string }) => void asked.push(`addLayer ${id}`),
		setLayoutProperty: note('setLayout'),
		setPaintProperty: note('setPaint'),
		setFilter: note('setFilter'),
		getSource: () => ({ setData: () => undefined }),
		triggerRepaint: () => undefined,
	};
	return { map: map as unknown as MapLibreMap, asked, load: () => loaded() };
}

const sync = (map: MapLibreMap, on: string[]) =>
	new StyleSync(map, () => viewAt([0, 0], 1, 1, 1), compose(scene('light', on), 'en', []));

test('what is asked before the style has loaded waits, and only the newest is shown', () => {
	const { map, asked, load } = fakeMap();
	const style = sync(map, []);
	style.apply(compose(scene('light', ['zones']), 'en', []));
	style.apply(compose(scene('light', ['operators']), 'en', []));
	expect(asked).toEqual([]);
	load();
	expect(asked).toContain('addLayer operators-line');
	expect(asked).not.toContain('addLayer zones-fill');
});

test('a layer that goes off is hidden, and shown again without being made anew', () => {
	const { map, asked, load } = fakeMap();
	const style = sync(map, ['operators']);
	load();
	asked.length = 0;
	style.apply(compose(scene('light', []), 'en', []));
	expect(asked).toContain('setLayout operators-line visibility');
	style.apply(compose(scene('light', ['operators']), 'en', []));
	expect(asked.filter((line) => line.startsWith('addLayer'))).toEqual([]);
});
