import type { Plants } from '../../atlas/artifacts/plants.ts';
import { plantStatuses } from '../../atlas/artifacts/plants.ts';
import { fuels } from '../../atlas/fuel.ts';
import { m } from '../../i18n/compiled/messages.js';
import { say } from '../../i18n/say.ts';
import type { Card, CardPen } from '../../state/card.ts';
import { memo } from '../memo.ts';
import type { MapLayer } from '../layer.ts';
import { fuelColors } from '../palette.ts';
import { pointAt } from '../pick/point-at.ts';
import type { Points } from '../style/points.ts';
import { mercatorX, mercatorY } from '../view.ts';

/** Power plants: area by MW, color by fuel, under construction as rings. */
export const plants = {
	id: 'plants',
	titleKey: 'layer_plants_title',
	group: 'energy',
	onByDefault: false,
	needs: ['plants'],
	artifact: 'plants',
	legend: {
		kind: 'classes',
		unitKey: 'layer_plants_unit',
		classes: [
			...fuels.map((fuel) => ({
				color: { light: fuelColors[fuel], dark: fuelColors[fuel] },
				labelKey: `fuel_${fuel}` as const,
				shape: 'dot' as const,
			})),
			{ color: { light: '#555c64', dark: '#a9b2bb' }, labelKey: 'layer_plants_construction', shape: 'ring' },
		],
	},
	painting: {
		kind: 'points',
		slot: 'mark',
		points: ({ parts }) => (parts.plants ? flat(parts.plants) : null),
	},
	rows: {
		rowAt: ({ scene: { parts }, view, x, y }) =>
			parts.plants ? pointAt(flat(parts.plants), view, { x, y }) : -1,
		card: (row, parts, pen) =>
			parts.plants ? card(parts.plants, row, parts['plant-names']?.name[row], pen) : null,
		cardNeeds: ['plant-names'],
	},
} as const satisfies MapLayer;

const colors = fuels.map((fuel) => fuelColors[fuel]);
const construction = plantStatuses.indexOf('construction');

const flat = memo((plants: Plants): Points => {
	const x = new Float32Array(plants.count);
	const y = new Float32Array(plants.count);
	const hollow = new Uint8Array(plants.count);
	for (let plant = 0; plant < plants.count; plant++) {
		x[plant] = mercatorX(plants.lng[plant]!);
		y[plant] = mercatorY(plants.lat[plant]!);
		hollow[plant] = plants.status[plant] === construction ? 1 : 0;
	}
	return { count: plants.count, x, y, size: plants.capacityMw, color: plants.fuel, hollow, colors };
});

function card(
	{ fuel, capacityMw, startYear, status }: Plants,
	row: number,
	name: string | undefined,
	{ power }: CardPen,
): Card {
	const { value, unit } = power(capacityMw[row]!);
	const facts = [say(`fuel_${fuels[fuel[row]!]!}`), `${value} ${unit}`];
	if (startYear[row]) facts.push(String(startYear[row]));
	if (status[row] === construction) facts.push(m.hover_construction());
	return { title: name ?? m.hover_plant(), lines: [{ kind: 'text', text: facts.join(' · ') }] };
}
