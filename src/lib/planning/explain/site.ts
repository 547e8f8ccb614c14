import { cleanFuels } from '../../atlas/fuel.ts';
import type { Evaluation, LossResult, SiteResult } from '../evaluation.ts';
import { note, step, type Explanation, type Format } from './explanation.ts';
import { difference, known, product, quotient, sum, symbolic } from './term.ts';

/** How a site's facility power comes about: IT power times PUE. */
export function explainFacilityMw(site: SiteResult, format: Format): Explanation {
	if (site.itMw === null || site.facilityMw === null) return { steps: [] };
	const term = product(known(site.itMw, 0, 'MW'), known(site.pue, 2));
	return { steps: [step('formula_facility', term, { digits: 1, unit: 'MW', format })] };
}

/** Where a site's carbon intensity comes from: the published figure of its zone, its year and what it counts. */
export function explainIntensity(site: SiteResult, format: Format): Explanation {
	if (site.intensityGPerKwh === null || !site.zone) return { steps: [] };
	const { zone, intensityGPerKwh, intensityBasis, intensityYear, intensitySource } = site;
	return {
		steps: [
			note(zone.overridden ? 'formula_zone_chosen' : 'formula_zone_found', `${zone.name} (${zone.id})`),
			{
				labelKey: intensityBasis === 'direct' ? 'formula_intensity_direct' : 'formula_intensity_life_cycle',
				expression: `${format(intensityGPerKwh, 1)} gCO₂e/kWh (${intensityYear ?? ''})`,
				value: intensityGPerKwh,
				unit: 'gCO₂e/kWh',
				grounds: { data: intensitySource ? [intensitySource] : [] },
			},
		],
	};
}

/** Which fuels a site's annual carbon-free share adds up. */
export function explainCleanShare(site: SiteResult, format: Format): Explanation {
	if (site.cleanShare === null || !site.zone) return { steps: [] };
	const { cleanShare, zone, mixYear, mixSource } = site;
	return {
		steps: [
			{
				labelKey: 'formula_clean_share_zone',
				expression: `${cleanFuels.join(' + ')} = ${format(cleanShare * 100, 1)} % (${zone.name}, ${mixYear ?? ''})`,
				value: cleanShare,
				unit: '',
				grounds: { data: mixSource ? [mixSource] : [] },
			},
		],
	};
}

/** How the plan's IT and facility power add up. */
export function explainTotalMw(evaluation: Evaluation, format: Format): Explanation {
	const { sites, totalItMw, totalFacilityMw } = evaluation;
	const counted = sites.filter((site) => site.itMw !== null);
	const it = sum(counted.map((site) => known(site.itMw!, 0)));
	const facility = sum(counted.map((site) => product(known(site.itMw!, 0), known(site.pue, 2))));
	return {
		steps: [
			step('formula_total_it', { ...it, value: totalItMw }, { digits: 0, unit: 'MW', format }),
			step(
				'formula_total_facility',
				{ ...facility, value: totalFacilityMw },
				{ digits: 0, unit: 'MW', format },
			),
		],
	};
}

/** What is kept when one thing is lost: share of IT power, as if all campuses had one kind of accelerator. */
export function explainLoss({ keptItMw, lostItMw, keptShare }: LossResult, format: Format): Explanation {
	const totalMw = keptItMw + lostItMw;
	const way = quotient(difference(known(totalMw, 0), known(lostItMw, 0)), known(totalMw, 0, 'MW'));
	const percent = symbolic((keptShare ?? 0) * 100, way.write);
	const line = step('formula_loss_kept', percent, { digits: 1, unit: '%', format });
	return { steps: [{ ...line, value: keptShare, unit: '' }] };
}
