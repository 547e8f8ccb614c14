import type { Refusal } from './plan-store.ts';

/** Why a write failed, as far as the browser tells. */
export function refusalOf(error: unknown): Refusal {
	const name = errorName(error);
	if (name === 'QuotaExceededError') return 'full';
	return name === 'VersionError' ? 'newer' : 'refused';
}

export function errorName(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : String(error);
}
