import type { Format } from './criterion.ts';
import type { Evaluation, PairResult } from './evaluation.ts';
import { explainPair } from './explain-pair.ts';
import type { Explanation } from './explain.ts';
import { townsAlong, type LinkFacts, type Sizing } from './link-facts.ts';
import { privateTrip } from './link-routes.ts';
import { cutModel, unavailability } from './network/availability.ts';
import type { Network } from './network/network.ts';

const CUTS =
	'Net2Plan defaults: 2 cuts per 1,000 km and year (1.0 to 2.73 in use), repair 12 h (24 h conservative); models.md 3.4';
const COMMON = 'Common cause (storm, quake, works) 0.05 of the better route: assumption';

/** A pair's round trip as explainPair has it, with the towns that its route passes. */
export function explainRoute(
	network: Network | null,
	evaluation: Evaluation,
	pair: PairResult,
	format: Format,
): Explanation {
	const { steps } = explainPair(pair, evaluation, format);
	const site = (id: string) => evaluation.sites.find((each) => each.id === id);
	const [from, to] = [site(pair.from), site(pair.to)];
	if (!network || pair.method !== 'network' || !from || !to) return { steps };
	const { route } = privateTrip(network, [from.lng, from.lat], [to.lng, to.lat]);
	const way = [from.name, ...townsAlong(network, route), to.name];
	return {
		steps: [
			{ labelKey: 'net_step_via', expression: way.join(' → '), value: null, unit: '', source: '' },
			...steps,
		],
	};
}

/** How often a route is cut and how long it is down, and both of two at once (models.md 3.4). */
export function explainDown(
	{ alone, apart }: Pick<LinkFacts, 'alone' | 'apart'>,
	format: Format,
): Explanation {
	const { cutsPer1000KmYear: rate, repairHours, commonCause } = cutModel;
	const cuts = (km: number) => (km / 1000) * rate;
	const share = (km: number) =>
		`${format(cuts(km), 3)} × ${repairHours} h / (8760 h + ${format(cuts(km), 3)} × ${repairHours} h)`;
	const minutes = (value: number) => format(value, value < 100 ? 2 : 0);
	const steps: Explanation['steps'] = [
		{
			labelKey: 'net_step_cuts',
			expression: `${format(alone.km, 1)} km / 1000 × ${format(rate, 1)} = ${format(alone.cutsPerYear, 2)}`,
			value: alone.cutsPerYear,
			unit: '',
			source: CUTS,
		},
		{
			labelKey: 'net_step_down',
			expression: `${share(alone.km)} × 525,600 min = ${minutes(alone.minutesPerYear)} min`,
			value: alone.minutesPerYear,
			unit: 'min',
			source: CUTS,
		},
	];
	if (apart) {
		const [a, b] = [unavailability(apart.first.km), unavailability(apart.second.km)];
		const better = format(Math.min(a, b), 7);
		steps.push({
			labelKey: 'net_step_both_down',
			expression: `(${format(a, 7)} × ${format(b, 7)} + ${commonCause} × ${better}) × 525,600 min = ${minutes(apart.minutesPerYear)} min`,
			value: apart.minutesPerYear,
			unit: 'min',
			source: COMMON,
		});
	}
	return { steps };
}

/** What a link carries and costs, with the assumptions behind each range. */
export function explainSizing(
	{ lighting, tbps, build, leasePerYear, light }: Sizing,
	km: number,
	format: Format,
): Explanation {
	const million = ({ low, planning, high }: Sizing['build']) =>
		[low, planning, high].map((usd) => format(usd / 1e6, 1)).join(' … ');
	const { fiberPairs, wavelengths, gbps } = lighting;
	const length = `${format(km, 1)} km`;
	const step = (labelKey: Explanation['steps'][number]['labelKey'], expression: string, value: number, unit: string, source: string) => ({ labelKey, expression, value, unit, source }); // prettier-ignore
	return {
		steps: [
			step('net_step_rate', `${fiberPairs} × ${wavelengths} × ${gbps} Gb/s = ${format(tbps, 1)} Tb/s`, tbps, 'Tb/s', '64 × 400ZR (SemiAnalysis); at most 35.4 to 20 Tb/s a pair by distance: Verizon and Cisco, China Telecom trials'), // prettier-ignore
			step('net_step_build', `${length} × 3,280.84 ft/km × (10 … 18 × 1.5 … 27 × 1.5) USD/ft = ${million(build)} M USD`, build.planning, 'USD', 'FBA and Cartesian 2025 survey of underground builds; long-haul × 1.5: assumption'), // prettier-ignore
			step('net_step_lease', `${length} × ${fiberPairs} × 1,500 USD × (0.5 … 1 … 2) = ${million(leasePerYear)} M USD`, leasePerYear.planning, 'USD', 'models.md 6, assumption; half to double as range'), // prettier-ignore
			step('net_step_light', `${million(light)} M USD`, light.planning, 'USD', 'Two ports of 20,000 USD a wavelength, an amplifier site of 250,000 USD every 80 km; assumptions, within a third'), // prettier-ignore
		],
	};
}
