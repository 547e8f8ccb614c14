import { HOURS_PER_YEAR } from '../../base/units.ts';
import type { Assumed } from '../assumptions/assumed.ts';
import { assumedOf } from '../evaluation-ways.ts';
import type { Evaluation, PairResult } from '../evaluation.ts';
import { townsAlong, type LinkFacts, type Sizing } from '../network/links/link-facts.ts';
import { privateTrip } from '../network/routes/link-routes.ts';
import { cutModelOf, unavailability } from '../network/links/availability.ts';
import { FEET_PER_KM, lightingParts } from '../network/links/capacity.ts';
import { networkUnder, type Network } from '../network/graph/network.ts';
import { note, step, type Explanation, type Format, type Grounds } from './explanation.ts';
import { explainPair } from './pair.ts';
import { known, product, quotient, sum, symbolic, type Term } from './term.ts';

const CUTS: Grounds = { sources: ['net2plan'], assumptions: ['fiber-cuts', 'cut-repair'] };
const COMMON: Grounds = { sources: ['net2plan'], assumptions: ['common-cause'] };
const MINUTES_PER_YEAR = HOURS_PER_YEAR * 60;

/** A pair's round trip as explainPair has it, with the towns that its route passes. */
export function explainRoute(
	network: Network | null,
	evaluation: Pick<Evaluation, 'sites'>,
	pair: PairResult,
	format: Format,
): Explanation {
	const { steps } = explainPair(pair, evaluation, format);
	const assumed = assumedOf(evaluation);
	const site = (id: string) => evaluation.sites.find((each) => each.id === id);
	const [from, to] = [site(pair.from), site(pair.to)];
	if (!network || pair.method !== 'network' || !from || !to) return { steps };
	const under = networkUnder(network, assumed);
	const { route } = privateTrip(under, [from.lng, from.lat], [to.lng, to.lat]);
	const way = [from.name, ...townsAlong(under, route), to.name];
	return { steps: [note('net_step_via', way.join(' → ')), ...steps] };
}

/** How often a route is cut and how long it is down, and both of two at once. */
export function explainDown(
	{ alone, apart }: Pick<LinkFacts, 'alone' | 'apart'>,
	assumed: Assumed,
	format: Format,
): Explanation {
	const model = cutModelOf(assumed);
	const cuts = known(alone.cutsPerYear, 3);
	const downHours = product(cuts, known(model.repairHours, 0, 'h'));
	const down = quotient(downHours, sum([known(HOURS_PER_YEAR, 0, 'h'), downHours]));
	const minutes = (
		labelKey: 'net_step_down' | 'net_step_both_down',
		share: Term,
		value: number,
		grounds: Grounds,
	) =>
		step(
			labelKey,
			{ ...product(share, known(MINUTES_PER_YEAR, 0, 'min')), value },
			{
				digits: value < 100 ? 2 : 0,
				unit: 'min',
				format,
				grounds,
			},
		);
	const rate = product(quotient(known(alone.km, 1, 'km'), known(1000, 0)), known(model.cutsPer1000KmYear, 1));
	const steps = [
		step('net_step_cuts', { ...rate, value: alone.cutsPerYear }, { digits: 2, format, grounds: CUTS }),
		minutes('net_step_down', down, alone.minutesPerYear, CUTS),
	];
	if (apart) {
		const [a, b] = [unavailability(apart.first.km, model), unavailability(apart.second.km, model)];
		const both = sum([
			product(known(a, 7), known(b, 7)),
			product(known(model.commonCause, 2), known(Math.min(a, b), 7)),
		]);
		steps.push(minutes('net_step_both_down', both, apart.minutesPerYear, COMMON));
	}
	return { steps };
}

/** What a link carries and costs, with the assumptions behind each range. */
export function explainSizing(
	{ lighting, tbps, build, leasePerYear, light }: Sizing,
	km: number,
	assumed: Assumed,
	format: Format,
): Explanation {
	const { fiberPairs, wavelengths, gbps } = lighting;
	const { ports, amplifierSites } = lightingParts(lighting, km, assumed);
	const length = known(km, 1, 'km');
	const usd = (id: 'build-cost' | 'lease-cost' | 'port-cost' | 'amplifier-site-cost') =>
		known(assumed[id].value, 0, id === 'build-cost' ? 'USD/ft' : 'USD');
	/** A cost in millions with the ends of its range behind it. */
	const cost = (way: Term, { low, planning, high }: Sizing['build']): Term => {
		const million = (value: number) => format(value / 1e6, 1);
		return symbolic(
			planning,
			() => `${way.write(format)} = ${million(planning)} M USD (${million(low)} … ${million(high)})`,
		);
	};
	const line = (
		labelKey: 'net_step_build' | 'net_step_lease' | 'net_step_light',
		term: Term,
		grounds: Grounds,
	) => ({
		...note(labelKey, term.write(format), grounds),
		value: term.value,
		unit: 'USD',
	});
	const rate = product(known(fiberPairs, 0), known(wavelengths, 0), known(gbps, 0, 'Gb/s'));
	return {
		steps: [
			step(
				'net_step_rate',
				{ ...rate, value: tbps },
				{
					digits: 1,
					unit: 'Tb/s',
					format,
					grounds: {
						sources: ['semianalysis-2024', 'verizon-cisco', 'china-telecom'],
						assumptions: ['wavelengths', 'wavelength-rate', 'pair-rate-800-km', 'pair-rate-far'],
					},
				},
			),
			line(
				'net_step_build',
				cost(
					product(
						length,
						known(FEET_PER_KM, 2, 'ft/km'),
						usd('build-cost'),
						known(assumed['build-long-haul'].value, 1),
					),
					build,
				),
				{ sources: ['fba-cartesian-2025'], assumptions: ['build-cost', 'build-long-haul'] },
			),
			line('net_step_lease', cost(product(length, known(fiberPairs, 0), usd('lease-cost')), leasePerYear), {
				assumptions: ['lease-cost'],
			}),
			line(
				'net_step_light',
				cost(
					sum([
						product(known(ports, 0), usd('port-cost')),
						product(known(amplifierSites, 0), usd('amplifier-site-cost')),
					]),
					light,
				),
				{ assumptions: ['port-cost', 'amplifier-site-cost', 'lighting-factor'] },
			),
		],
	};
}
