import type { IntensityBasis } from '../../atlas/artifacts/mix.ts';

/** What a mean intensity counts, as a key of the catalog; `_long` after it is the sentence for its formula. */
export type MeanBasisKey = 'basis_mean_direct' | 'basis_mean_life_cycle' | 'basis_mean_both';

/** What a mean over sites counts: one basis, or two that are no one measure; null without a site that counts. */
export function meanBasis({
	intensityBases,
}: {
	intensityBases: readonly IntensityBasis[];
}): MeanBasisKey | null {
	if (intensityBases.length === 0) return null;
	if (intensityBases.length > 1) return 'basis_mean_both';
	return intensityBases[0] === 'direct' ? 'basis_mean_direct' : 'basis_mean_life_cycle';
}
