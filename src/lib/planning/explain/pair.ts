import type { MessageKey } from '../../base/message.ts';
import { EARTH_RADIUS_KM } from '../../base/units.ts';
import type { Assumed } from '../assumptions/assumed.ts';
import type { AssumptionId } from '../assumptions/index.ts';
import { assumedOf } from '../evaluation-ways.ts';
import { fiberPath, floorMs, kmPerMs } from '../network/delay/delay.ts';
import { bandFactors, routeKmAt } from '../network/routes/route-band.ts';
import type { PairResult } from '../network/pairs/pair-result.ts';
import { step, type Explanation, type ExplanationStep, type Format, type Grounds } from './explanation.ts';
import { knownBy } from './known-by.ts';
import { pairTerm } from './pair-term.ts';
import { circleTerm, equipmentOn, rttTerm } from './rtt-term.ts';
import { floored, known, larger, product, quotient, sum, symbolic, type Term } from './term.ts';

const DELAY: Grounds = {
	sources: ['corning-smf28', 'semianalysis-2024'],
	assumptions: ['group-index', 'amplifier-delay', 'regenerator-delay', 'transponders-delay'],
};
const PATH_FACTORS: Grounds = { sources: ['bozkurt-2018'], assumptions: ['path-factor'] };
const FIBER_MAP: Grounds = { sources: ['coronet', 'natural-earth'], assumptions: ['access-factor'] };
const DIRECT: Grounds = {
	assumptions: ['metro-factor', 'metro-distance', 'direct-factor', 'direct-distance'],
};
const bandAssumptions: Record<Routed['method'], readonly AssumptionId[]> = {
	surveyed: ['surveyed-factor', 'access-factor'],
	imported: ['imported-factor', 'access-factor'],
	sketched: ['sketched-factor', 'access-factor'],
	network: ['known-span-factor', 'modelled-span-factor', 'access-factor'],
	direct: ['direct-band'],
};

type Routed = PairResult & { method: Exclude<PairResult['method'], 'circle'> };

/** How the round trip of a pair comes about: its km, what they are known from, the equipment, and both ends of the range. */
export function explainPair(pair: PairResult, evaluation: object, format: Format): Explanation {
	const assumed = assumedOf(evaluation);
	const { greatCircleKm } = pair;
	const fiber = fiberPath(assumed);
	const circle = step(
		'formula_great_circle',
		symbolic(greatCircleKm, '2 R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2))'),
		{ digits: 1, unit: 'km', format, grounds: { sources: ['iugg-1980'] } },
	);
	circle.expression = `${circle.expression}; R = ${format(EARTH_RADIUS_KM, 1)} km`;
	const light = quotient(
		product(known(2, 0), known(greatCircleKm, 1, 'km')),
		known(kmPerMs(fiber), 2, 'km/ms'),
	);
	const floor = step(
		'net_step_floor',
		{ ...light, value: floorMs(greatCircleKm, fiber) },
		{
			digits: 2,
			unit: 'ms',
			format,
			grounds: { sources: ['corning-smf28'], assumptions: ['group-index'] },
		},
	);
	const steps = isRouted(pair) ? routeSteps(pair, assumed, format) : circleSteps(pair, assumed, format);
	return { steps: [circle, ...steps, floor] };
}

function isRouted(pair: PairResult): pair is Routed {
	return pair.method !== 'circle';
}

/** Great circle times path factor: where neither a line nor the fiber map is there. */
function circleSteps({ greatCircleKm }: PairResult, assumed: Assumed, format: Format): ExplanationStep[] {
	const { value, low, high } = assumed['path-factor'];
	const trip = (labelKey: MessageKey, factor: number) =>
		step(labelKey, rttTerm(circleTerm(greatCircleKm, factor), assumed), {
			digits: 2,
			unit: 'ms',
			format,
			grounds: DELAY,
		});
	return [
		step('formula_route', product(known(value, 2), known(greatCircleKm, 1, 'km')), {
			digits: 1,
			unit: 'km',
			format,
			grounds: PATH_FACTORS,
		}),
		trip('formula_rtt', value),
		trip('formula_rtt_low', low),
		trip('formula_rtt_high', high),
	];
}

function routeSteps(pair: Routed, assumed: Assumed, format: Format): ExplanationStep[] {
	const { greatCircleKm, routeKm, modelledKm, accessKm, seaKm, spans, method } = pair;
	const km = (value: number) => known(value, 1, 'km');
	const inKm = (labelKey: MessageKey, term: Term, grounds: Grounds) =>
		step(labelKey, term, { digits: 1, unit: 'km', format, grounds });
	const plain = (labelKey: MessageKey, term: Term, grounds: Grounds = {}) =>
		step(labelKey, term, { digits: 0, format, grounds });
	const knownKm = routeKm - modelledKm - accessKm;
	const { amplifiers, regenerators } = equipmentOn(routeKm, assumed);
	const { amplifierSpanKm, regeneratorSpanKm } = fiberPath(assumed);
	const ownLine = () =>
		inKm('net_step_surveyed', at(routeKm, sum([km(knownKm), km(accessKm)])), {
			assumptions: bandAssumptions[method],
		});
	const route: Record<Routed['method'], () => ExplanationStep> = {
		surveyed: ownLine,
		imported: ownLine,
		sketched: ownLine,
		network: () =>
			inKm('net_step_network', at(routeKm, sum([km(knownKm), km(modelledKm), km(accessKm)])), FIBER_MAP),
		direct: () =>
			inKm(
				'net_step_direct',
				{ ...product(known(pair.stretch ?? 1, 2), km(greatCircleKm)), value: routeKm },
				DIRECT,
			),
	};
	const guessed = quotient(product(known(100, 0), sum([km(modelledKm), km(accessKm)])), km(routeKm));
	return [
		route[method](),
		...(method === 'network' ? [plain('net_step_spans', known(spans, 0), FIBER_MAP)] : []),
		...(seaKm > 0 ? [inKm('net_step_sea', km(seaKm), FIBER_MAP)] : []),
		...(pair.stretch === null
			? []
			: [step('net_step_stretch', quotient(km(routeKm), km(greatCircleKm)), { digits: 2, format })]),
		plain(
			'net_step_amplifiers',
			at(amplifiers, floored(quotient(km(routeKm), known(amplifierSpanKm, 0, 'km')))),
			{
				sources: ['semianalysis-2024'],
				assumptions: ['amplifier-span'],
			},
		),
		plain(
			'net_step_regenerators',
			at(regenerators, floored(quotient(km(routeKm), known(regeneratorSpanKm, 0, 'km')))),
			{ assumptions: ['regenerator-span'] },
		),
		step(knownBy(pair), routeKm > 0 ? guessed : symbolic(0, ''), {
			digits: 0,
			unit: '%',
			format,
			grounds: { assumptions: ['confidence-high', 'confidence-medium'] },
		}),
		step('net_step_rtt', at(pair.rttMs, pairTerm(pair, assumed)), {
			digits: 2,
			unit: 'ms',
			format,
			grounds: DELAY,
		}),
		...endSteps('low', pair, assumed, format),
		...endSteps('high', pair, assumed, format),
		step('net_step_naive', rttTerm(circleTerm(greatCircleKm, assumed['path-factor'].value), assumed), {
			digits: 2,
			unit: 'ms',
			format,
			grounds: PATH_FACTORS,
		}),
	];
}

/** Km at one end of the range and the round trip that follows. */
function endSteps(end: 'low' | 'high', pair: Routed, assumed: Assumed, format: Format): ExplanationStep[] {
	const { routeKm, modelledKm, accessKm, greatCircleKm, method } = pair;
	const factors = bandFactors(end, method, assumed);
	const endKm = routeKmAt(end, pair, assumed);
	const parts = [
		{ factor: factors.known, km: routeKm - modelledKm - accessKm },
		{ factor: factors.modelled, km: modelledKm },
		{ factor: factors.access, km: accessKm },
	].filter(({ km }) => km > 0);
	const way =
		parts.length === 0
			? known(0, 0, 'km')
			: sum(parts.map(({ factor, km }) => product(known(factor, 3), known(km, 1, 'km'))));
	const isCircle = endKm === greatCircleKm && endKm > 0;
	const km = at(endKm, isCircle ? larger(known(greatCircleKm, 1, 'km'), way) : way);
	return [
		step(end === 'low' ? 'net_step_low_km' : 'net_step_high_km', km, {
			digits: 1,
			unit: 'km',
			format,
			grounds: { assumptions: bandAssumptions[method] },
		}),
		step(
			end === 'low' ? 'net_step_rtt_low' : 'net_step_rtt_high',
			at(end === 'low' ? pair.rttLowMs : pair.rttHighMs, rttTerm(known(endKm, 1, 'km'), assumed)),
			{ digits: 2, unit: 'ms', format, grounds: DELAY },
		),
	];
}

/** The term under the value that the columns hold: the same to a billionth, as a test says. */
function at(value: number, term: Term): Term {
	return { ...term, value };
}
