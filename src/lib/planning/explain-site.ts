import { cleanFuels } from '../atlas/fuel.ts';
import type { Format } from './criterion.ts';
import type { Evaluation, LossResult, SiteResult } from './evaluation.ts';
import type { Explanation } from './explain.ts';

/** How a site's facility power comes about: IT power times PUE. */
export function explainFacilityMw(site: SiteResult, format: Format): Explanation {
	if (site.itMw === null || site.facilityMw === null) return { steps: [] };
	return {
		steps: [
			{
				labelKey: 'formula_facility',
				expression: `${format(site.itMw, 0)} MW × ${format(site.pue, 2)} = ${format(site.facilityMw, 1)} MW`,
				value: site.facilityMw,
				unit: 'MW',
				source: '',
			},
		],
	};
}

/** Where a site's carbon intensity comes from: the published figure of its zone, its year and what it counts. */
export function explainIntensity(site: SiteResult, format: Format): Explanation {
	if (site.intensityGPerKwh === null || !site.zone) return { steps: [] };
	return {
		steps: [
			{
				labelKey: site.zone.overridden ? 'formula_zone_chosen' : 'formula_zone_found',
				expression: `${site.zone.name} (${site.zone.id})`,
				value: null,
				unit: '',
				source: '',
			},
			{
				labelKey:
					site.intensityBasis === 'direct' ? 'formula_intensity_direct' : 'formula_intensity_life_cycle',
				expression: `${format(site.intensityGPerKwh, 1)} gCO₂e/kWh (${site.intensityYear ?? ''})`,
				value: site.intensityGPerKwh,
				unit: 'gCO₂e/kWh',
				source: site.intensitySource ?? '',
			},
		],
	};
}

/** Which fuels a site's annual carbon-free share adds up. */
export function explainCleanShare(site: SiteResult, format: Format): Explanation {
	if (site.cleanShare === null || !site.zone) return { steps: [] };
	return {
		steps: [
			{
				labelKey: 'formula_clean_share_zone',
				expression: `${cleanFuels.join(' + ')} = ${format(site.cleanShare * 100, 1)} % (${site.zone.name}, ${site.mixYear ?? ''})`,
				value: site.cleanShare,
				unit: '',
				source: site.mixSource ?? '',
			},
		],
	};
}

/** How the plan's IT and facility power add up. */
export function explainTotalMw(evaluation: Evaluation, format: Format): Explanation {
	const known = evaluation.sites.filter((site) => site.itMw !== null);
	const sum = (terms: string[]) =>
		terms.length > 12 ? `${terms.slice(0, 12).join(' + ')} + …` : terms.join(' + ');
	return {
		steps: [
			{
				labelKey: 'formula_total_it',
				expression: `${sum(known.map((site) => format(site.itMw!, 0)))} = ${format(evaluation.totalItMw, 0)} MW`,
				value: evaluation.totalItMw,
				unit: 'MW',
				source: '',
			},
			{
				labelKey: 'formula_total_facility',
				expression: `${sum(known.map((site) => `${format(site.itMw!, 0)} × ${format(site.pue, 2)}`))} = ${format(evaluation.totalFacilityMw, 0)} MW`,
				value: evaluation.totalFacilityMw,
				unit: 'MW',
				source: '',
			},
		],
	};
}

/** What is kept when one thing is lost (models.md 3.5: share of IT power, one accelerator type). */
export function explainLoss(loss: LossResult, format: Format): Explanation {
	const totalMw = loss.keptItMw + loss.lostItMw;
	return {
		steps: [
			{
				labelKey: 'formula_loss_kept',
				expression: `(${format(totalMw, 0)} − ${format(loss.lostItMw, 0)}) / ${format(totalMw, 0)} MW = ${format((loss.keptShare ?? 0) * 100, 1)} %`,
				value: loss.keptShare,
				unit: '',
				source: '',
			},
		],
	};
}
