import type { Result } from '../../../base/result.ts';
import type { Position } from '../../../geo/position.ts';
import type { Plan } from '../../plan.ts';
import { patchSite } from './set-site.ts';

/** Moves a site to another position. */
export function moveSite(plan: Plan, id: string, position: Position): Result<Plan> {
	return patchSite(plan, id, { position });
}
