import type { Color } from './palette.ts';

/** Fiber: one hue, plum, by lightness: what is known is darker than what is modelled. */
export const fiberColors: Record<'known' | 'modelled' | 'sea', Color> = {
	known: { light: '#7a1f5c', dark: '#ea9bd0' },
	modelled: { light: '#a8648f', dark: '#b0709b' },
	sea: { light: '#3f6f8f', dark: '#7fb0cf' },
};

export const hubColors: Record<'interconnection' | 'edge', Color> = {
	interconnection: { light: '#7a1f5c', dark: '#ea9bd0' },
	edge: { light: '#a8648f', dark: '#b0709b' },
};

/** Providers differ in lightness too; the name stands beside each from near. */
export const providerColors: Record<'aws' | 'azure' | 'gcp' | 'ibm', Color> = {
	aws: { light: '#d97706', dark: '#f6b04d' },
	azure: { light: '#0b5cad', dark: '#5fa8f0' },
	gcp: { light: '#1d7a4c', dark: '#63cf97' },
	ibm: { light: '#3b2a5c', dark: '#c3b2ec' },
};
