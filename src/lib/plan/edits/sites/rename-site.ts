import type { Result } from '../../../base/result.ts';
import type { Plan } from '../../plan.ts';
import { patchSite } from './set-site.ts';

/** Renames a site; its id stays, so links and stored views still find it. */
export function renameSite(plan: Plan, id: string, name: string): Result<Plan> {
	return patchSite(plan, id, { name });
}
