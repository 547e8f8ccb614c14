import type { MessageKey } from '../lib/base/message.ts';
import { formatCoordinates } from '../lib/geo/coordinates.ts';
import type { Here } from '../lib/planning/grid/here.ts';
import { doubtSentences } from '../lib/planning/grid/grid-doubts.ts';
import { problemSentence, sentence } from './sentence.ts';
import { format, number, table } from './table.ts';

/** What is here, as aligned tables with units and sources. */
export function hereReport(here: Here, sources: string[]): string {
	const percent = (share: number | null) => number(share === null ? null : share * 100, 1);
	const facts: [string, string][] = [
		[
			'zone',
			here.zone ? `${here.zone.name} (${here.zone.id}, ${here.zone.kind}, ${here.zone.country})` : '–',
		],
		...doubtSentences(here, here.zone, here.operator).map((doubt): [string, string] => [
			'',
			problemSentence(doubt),
		]),
		['operator', here.operator ? `${here.operator.name} (${here.operator.id})` : '–'],
		[
			'carbon intensity',
			here.intensityGPerKwh === null
				? '–'
				: `${format(here.intensityGPerKwh, 0)} gCO2e/kWh (${here.intensityBasis}, ${here.intensityYear})`,
		],
		['carbon-free share', here.cleanShare === null ? '–' : `${percent(here.cleanShare)} % (${here.mixYear})`],
		['generation', here.generationTwh === null ? '–' : `${format(here.generationTwh, 1)} TWh`],
		['mix', here.mix.map(({ fuel, share }) => `${fuel} ${percent(share)} %`).join(', ') || '–'],
	];
	const near = (kind: string, place: Here['nearestPlace']) =>
		place
			? [
					[
						kind,
						[place.name, place.region, place.country].filter(Boolean).join(', '),
						format(place.distanceKm, 1),
					],
				]
			: [];
	const campus = here.nearestCampus;
	const around = [
		...near('place', here.nearestPlace),
		...near('city', here.nearestCity),
		...(campus ? [['AI campus', `${campus.name} (${campus.operator})`, format(campus.distanceKm, 1)]] : []),
	];
	return [
		`${formatCoordinates([here.lng, here.lat], 'decimal')}   ${formatCoordinates([here.lng, here.lat], 'dms')}   ${formatCoordinates([here.lng, here.lat], 'utm')}`.trimEnd() +
			'\n',
		facts.map(([label, value]) => `  ${label.padEnd(17)}  ${value}\n`).join(''),
		section('cli_here_around', table(['kind', 'name', 'km'], around)),
		section(
			'cli_here_plants',
			table(
				['plant', 'fuel', 'status', 'MW', 'since', 'km'],
				here.nearestPlants.map((plant) => [
					plant.name || '–',
					plant.fuel,
					plant.status,
					format(plant.capacityMw, 0),
					plant.startYear === null ? '–' : String(plant.startYear),
					format(plant.distanceKm, 1),
				]),
			),
		),
		section('cli_sources', sources.map((line) => `  ${line}\n`).join('')),
	].join('\n');
}

function section(key: MessageKey, body: string): string {
	return `${sentence(key)}\n${body}`;
}
