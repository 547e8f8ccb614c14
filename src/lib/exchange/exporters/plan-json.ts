import type { Exporter } from '../exporter.ts';
import { planText } from '../../plan/save.ts';

/** Loadstar's own file, the whole plan. */
export const planJson = {
	id: 'plan',
	titleKey: 'export_plan_title',
	extension: 'json',
	mime: 'application/json',
	write: ({ plan }) => planText(plan),
} as const satisfies Exporter;
