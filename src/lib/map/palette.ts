import type { CampusStatus } from '../atlas/artifacts/campuses.ts';
import type { Fuel } from '../atlas/fuel.ts';

export type Theme = 'light' | 'dark';
/** One color for each theme. */
export type Color = Record<Theme, string>;

/**
 * Carbon intensity, gCO2e/kWh. Teal, sand, brick as in the study, but lighter to darker all the way (OKLab lightness 0.86 to 0.44,
 * dark theme 0.80 to 0.41), so that the order also reads without color.
 */
export const carbonStops: readonly (Color & { value: number })[] = [
	{ value: 0, light: '#92e4d1', dark: '#6fd3be' },
	{ value: 200, light: '#a4d499', dark: '#8cbe81' },
	{ value: 400, light: '#d4b052', dark: '#c49b3d' },
	{ value: 600, light: '#c36d27', dark: '#b25e21' },
	{ value: 800, light: '#8a3122', dark: '#7f2a1c' },
];

export const noDataColor: Color = { light: '#b9b5ab', dark: '#4a535d' };

/** Fuels of plants: 0.10 apart in OKLab for full, red-blind and green-blind sight alike (found by search; see the palette test). */
export const fuelColors: Record<Fuel, string> = {
	coal: '#312721',
	gas: '#bc6a00',
	oil: '#703703',
	fossil: '#878588',
	nuclear: '#743794',
	hydro: '#1071d1',
	wind: '#2ea8cf',
	solar: '#fadb5e',
	bioenergy: '#50b666',
	geothermal: '#b23949',
	other: '#d8c1e2',
};

/** AI campuses of the world by status; a shape goes with each. */
export const campusColors: Record<CampusStatus, Color> = {
	operating: { light: '#5a2d82', dark: '#cfa6f5' },
	construction: { light: '#5a2d82', dark: '#cfa6f5' },
	planned: { light: '#5a2d82', dark: '#cfa6f5' },
};

/** The plan's own colors: the tokens of the design. */
export const ink: Record<
	| 'paper'
	| 'ink'
	| 'inkSoft'
	| 'accent'
	| 'accentSoft'
	| 'onInk'
	| 'onAccent'
	| 'casing'
	| 'warn'
	| 'keepOut'
	| 'searchFill'
	| 'parcelFill'
	| 'compared',
	Color
> = {
	paper: { light: '#fbfaf7', dark: '#12171d' },
	ink: { light: '#1b1f24', dark: '#e8ebee' },
	inkSoft: { light: '#555c64', dark: '#a9b2bb' },
	accent: { light: '#1f5fa8', dark: '#6aa9ee' },
	accentSoft: { light: 'rgba(31, 95, 168, 0.22)', dark: 'rgba(106, 169, 238, 0.28)' },
	onInk: { light: '#ffffff', dark: '#12171d' },
	onAccent: { light: '#ffffff', dark: '#0d1218' },
	casing: { light: '#ffffff', dark: '#0d1218' },
	warn: { light: '#b7791f', dark: '#e0a94a' },
	keepOut: { light: '#a03024', dark: '#f08a7c' },
	searchFill: { light: 'rgba(31, 95, 168, 0.07)', dark: 'rgba(106, 169, 238, 0.1)' },
	parcelFill: { light: 'rgba(27, 31, 36, 0.06)', dark: 'rgba(232, 235, 238, 0.08)' },
	/** The other plan of a comparison. */
	compared: { light: '#8a4b08', dark: '#f0b458' },
};

/** The basemap in paper tones. */
export const paper: Record<
	| 'ocean'
	| 'oceanDeep'
	| 'land'
	| 'glacier'
	| 'urban'
	| 'lake'
	| 'river'
	| 'border'
	| 'borderFaint'
	| 'label'
	| 'labelSoft'
	| 'labelWater'
	| 'halo'
	| 'zoneLine'
	| 'zoneHover'
	| 'operatorLine',
	Color
> = {
	ocean: { light: '#c9d6de', dark: '#0d141c' },
	oceanDeep: { light: '#bfcfd9', dark: '#0a1017' },
	land: { light: '#f3f0e8', dark: '#222a32' },
	glacier: { light: '#fbfcfc', dark: '#2d3741' },
	urban: { light: '#e2dccd', dark: '#2d353e' },
	lake: { light: '#c3d3de', dark: '#0d1620' },
	river: { light: '#a9c0d0', dark: '#16222e' },
	border: { light: '#8d8a83', dark: '#0b0f14' },
	borderFaint: { light: '#b9b4a8', dark: '#12181f' },
	label: { light: '#3d434a', dark: '#d3d9df' },
	labelSoft: { light: '#5d6269', dark: '#aab3bc' },
	labelWater: { light: '#5b7d95', dark: '#5f7e98' },
	halo: { light: 'rgba(251, 250, 247, 0.82)', dark: 'rgba(18, 23, 29, 0.78)' },
	zoneLine: { light: 'rgba(74, 88, 102, 0.42)', dark: 'rgba(10, 14, 19, 0.75)' },
	zoneHover: { light: '#1b1f24', dark: '#e8ebee' },
	operatorLine: { light: '#5a4a8a', dark: '#b3a3e6' },
};
