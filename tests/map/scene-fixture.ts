import { siteFields } from '../../src/lib/plan/fields/fields-of.ts';
import { PLAN_VERSION, type Site } from '../../src/lib/plan/plan.ts';
import type { Scene } from '../../src/lib/map/scene.ts';

export function site(id: string, lng: number, lat: number, itMw: number | null = 500): Site {
	return {
		id,
		name: id,
		position: [lng, lat],
		...siteFields.initial,
		itMw,
	};
}

/** Three zones: dirty, clean, without data; two plants; one campus of each status. All layers on. */
export function scene(theme: Scene['theme'], layersOn: Iterable<string>): Scene {
	const ring = { ringOwner: new Uint16Array(), ringStart: Uint32Array.of(0), coords: new Int32Array() };
	const shape = { count: 3, ...ring, ringBox: new Float64Array() };
	return {
		plan: {
			format: 'loadstar-plan',
			version: PLAN_VERSION,
			name: 'Test',
			note: '',
			atlas: '',
			sites: [],
			links: [],
			areas: [],
			scenarios: [],
			scenario: 'base',
		},
		evaluation: null,
		selection: null,
		layersOn: new Set(layersOn),
		parts: {
			atlas: {
				edition: 'test',
				zones: {
					id: ['A', 'B', 'C'],
					name: ['A', 'B', 'C'],
					kind: ['country', 'country', 'country'],
					country: ['A', 'B', 'C'],
					shape,
					borders: { country: [], claimedBy: [], shape },
				},
				operators: { id: [], name: [], shape },
				mix: {
					intensityGPerKwh: Float32Array.of(700, 40, NaN),
					intensityYear: Uint16Array.of(2024, 2024, 0),
					intensityBasis: ['life-cycle', 'life-cycle', 'life-cycle'],
					intensitySource: ['x', 'x', ''],
					share: new Float32Array(33),
					mixYear: new Uint16Array(3),
					mixSource: ['', '', ''],
					generationTwh: new Float32Array(3),
				},
			},
			plants: {
				count: 2,
				lng: Float32Array.of(0, 10),
				lat: Float32Array.of(0, 10),
				capacityMw: Float32Array.of(1000, 5),
				fuel: Uint8Array.of(0, 1),
				status: Uint8Array.of(0, 1),
				startYear: new Uint16Array(2),
				source: new Uint8Array(2),
				sources: ['x'],
			},
			campuses: {
				name: ['one', 'two', 'three'],
				operator: ['', '', ''],
				users: ['', '', ''],
				place: ['', '', ''],
				country: ['', '', ''],
				cluster: ['', '', ''],
				lng: Float64Array.of(0, 10, 20),
				lat: Float64Array.of(0, 10, 20),
				precisionKm: new Float32Array(3),
				facilityMw: Float32Array.of(NaN, 200, NaN),
				itMw: Float32Array.of(100, NaN, NaN),
				plannedItMw: Float32Array.of(NaN, NaN, 3000),
				plannedDate: ['', '', ''],
				status: ['operating', 'construction', 'planned'],
			},
		},
		theme,
	};
}
