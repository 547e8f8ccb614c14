/** Where a slider goes at a key, in its own numbers: arrows 1 step, with Shift or a page 5, Home and End to the ends; null = the key is not for sliders. */
export function sliderStep(
	{ key, shiftKey }: { key: string; shiftKey: boolean },
	{ value, min, max, step }: { value: number; min: number; max: number; step: number },
): number | null {
	const within = (to: number) => Math.min(max, Math.max(min, to));
	const big = shiftKey ? 5 * step : step;
	if (key === 'ArrowRight' || key === 'ArrowUp') return within(value + big);
	if (key === 'ArrowLeft' || key === 'ArrowDown') return within(value - big);
	if (key === 'PageUp') return within(value + 5 * step);
	if (key === 'PageDown') return within(value - 5 * step);
	if (key === 'Home') return min;
	if (key === 'End') return max;
	return null;
}
