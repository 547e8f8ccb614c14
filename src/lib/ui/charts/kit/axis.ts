import { scaleOf, type Scale, type ScaleKind } from './scale.ts';

/** What a chart says of one of its two directions. */
export type Axis = {
	kind: ScaleKind;
	domain: readonly [number, number];
	/** Values to mark; a number asks for about so many round ones. */
	ticks: readonly number[] | number;
	format: (value: number) => string;
	/** Quantity and unit, written along the axis. */
	title?: string;
};

/** A marked value: where it stands, px, and what is written there. */
export type Tick = { value: number; at: number; text: string };

/** The scale of an axis and its marked values, between two places on screen, px. */
export function axisOf(
	{ kind, domain, ticks, format }: Axis,
	range: readonly [number, number],
): { scale: Scale; ticks: Tick[] } {
	const scale = scaleOf(kind, domain, range);
	const values = typeof ticks === 'number' ? scale.ticks(ticks) : ticks;
	return { scale, ticks: values.map((value) => ({ value, at: scale(value), text: format(value) })) };
}
