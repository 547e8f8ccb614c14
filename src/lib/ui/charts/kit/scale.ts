import { scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3-scale';

/** Where a value stands along an axis, px; values beyond the domain stand at its ends. */
export type Scale = ScaleContinuousNumeric<number, number>;
export type ScaleKind = 'linear' | 'log';

/** A scale from the domain's two ends to two places on screen, px. */
export function scaleOf(
	kind: ScaleKind,
	domain: readonly [number, number],
	range: readonly [number, number],
): Scale {
	const scale: Scale = kind === 'log' ? scaleLog() : scaleLinear();
	return scale.domain(domain).range(range).clamp(true);
}
