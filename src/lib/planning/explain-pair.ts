import type { MessageKey } from '../base/message.ts';
import { FIBER_KM_PER_MS } from '../base/units.ts';
import type { Format } from './criterion.ts';
import type { Evaluation, PairResult } from './evaluation.ts';
import type { Explanation, ExplanationStep } from './explain.ts';
import { dedicatedFiber, rttMs } from './network/delay.ts';
import { equipmentOn, routeExpression } from './network/route-expression.ts';
import { rttExpression } from './network/rtt-expression.ts';
import { knownBy } from './known-by.ts';
import { bandFactors, routeKmAt } from './route-band.ts';

const PATH_FACTORS = 'arXiv 1811.10737';
const DELAY = 'Corning SMF-28; EDFA 0.15 µs; transponders, regenerators: assumptions';
const FIBER_MAP =
	'CORONET, Natural Earth railways, submarine systems as cited (Data page); access × 1.4: assumption';
const DIRECT = 'models.md 1.2: × 1.5 to 100 km, × 1.3 beyond; assumptions';
const BAND = 'known 0.96 to 1.1, modelled 0.9 to 1.25, access 1.1 to 2.0 of the circle; assumptions';

type Factors = Pick<Evaluation, 'pathFactor' | 'pathFactorLow' | 'pathFactorHigh'>;

/** How the round trip of a pair comes about: its km, what they are known from, the equipment, and equation 1.3 at both ends of the range. */
export function explainPair(pair: PairResult, scenario: Factors, format: Format): Explanation {
	const { greatCircleKm: km } = pair;
	const step = makeStep(format);
	const circle = step(
		'formula_great_circle',
		`2 R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2))`,
		km,
		1,
		'km',
		`R = ${format(6371.0088, 1)} km (IUGG)`,
	);
	const floor = step(
		'net_step_floor',
		`2 × ${format(km, 1)} km / ${format(FIBER_KM_PER_MS, 2)} km/ms`,
		pair.rttFloorMs,
		2,
		'ms',
		'Corning SMF-28',
	);
	const steps =
		pair.method === 'circle'
			? circleSteps(pair, scenario, format)
			: routeSteps({ ...pair, method: pair.method }, scenario, format);
	return { steps: [circle, ...steps, floor] };
}

/** Great circle times path factor: where neither a line nor the fiber map is there. */
function circleSteps({ greatCircleKm: km, ...pair }: PairResult, scenario: Factors, format: Format) {
	const step = makeStep(format);
	const trip = (labelKey: MessageKey, factor: number, ms: number) =>
		step(labelKey, rttExpression(km, factor, format), ms, 2, 'ms', DELAY);
	return [
		step(
			'formula_route',
			`${format(scenario.pathFactor, 2)} × ${format(km, 1)} km`,
			pair.routeKm,
			1,
			'km',
			PATH_FACTORS,
		),
		trip('formula_rtt', scenario.pathFactor, pair.rttMs),
		trip('formula_rtt_low', scenario.pathFactorLow, pair.rttLowMs),
		trip('formula_rtt_high', scenario.pathFactorHigh, pair.rttHighMs),
	];
}

type Routed = PairResult & { method: Exclude<PairResult['method'], 'circle'> };

function routeSteps(pair: Routed, scenario: Factors, format: Format): ExplanationStep[] {
	const { greatCircleKm, routeKm, modelledKm, accessKm, seaKm, spans, method } = pair;
	const step = makeStep(format);
	const km = (value: number) => `${format(value, 1)} km`;
	const knownKm = routeKm - modelledKm - accessKm;
	const { amplifiers, regenerators } = equipmentOn(routeKm);
	const route: Record<Routed['method'], () => ExplanationStep> = {
		surveyed: () =>
			step(
				'net_step_surveyed',
				`${km(knownKm)} + ${km(accessKm)}`,
				routeKm,
				1,
				'km',
				'access × 1.4: assumption',
			),
		network: () =>
			step(
				'net_step_network',
				`${km(knownKm)} + ${km(modelledKm)} + ${km(accessKm)}`,
				routeKm,
				1,
				'km',
				FIBER_MAP,
			),
		direct: () =>
			step(
				'net_step_direct',
				`${format(pair.stretch ?? 1, 2)} × ${km(greatCircleKm)}`,
				routeKm,
				1,
				'km',
				DIRECT,
			),
	};
	return [
		route[method](),
		...(method === 'network' ? [step('net_step_spans', '', spans, 0, '', FIBER_MAP)] : []),
		...(seaKm > 0 ? [step('net_step_sea', '', seaKm, 1, 'km', FIBER_MAP)] : []),
		...(pair.stretch === null
			? []
			: [step('net_step_stretch', `${km(routeKm)} / ${km(greatCircleKm)}`, pair.stretch, 2, '', '')]),
		step(
			'net_step_amplifiers',
			`⌊${km(routeKm)} / ${format(dedicatedFiber.amplifierSpanKm, 0)} km⌋`,
			amplifiers,
			0,
			'',
			'60 to 100 km in use: SemiAnalysis',
		),
		step(
			'net_step_regenerators',
			`⌊${km(routeKm)} / ${format(dedicatedFiber.regeneratorSpanKm, 0)} km⌋`,
			regenerators,
			0,
			'',
			'models.md 1.3, assumption',
		),
		step(
			knownBy(pair),
			routeKm > 0 ? `100 × (${km(modelledKm)} + ${km(accessKm)}) / ${km(routeKm)}` : '',
			routeKm > 0 ? (100 * (modelledKm + accessKm)) / routeKm : 0,
			0,
			'%',
			'under 15 % modelled or access: high; under 50 %: medium',
		),
		step('net_step_rtt', routeExpression(routeKm, format), pair.rttMs, 2, 'ms', DELAY),
		...endSteps('low', pair, format),
		...endSteps('high', pair, format),
		step(
			'net_step_naive',
			rttExpression(greatCircleKm, scenario.pathFactor, format),
			rttMs(greatCircleKm * scenario.pathFactor),
			2,
			'ms',
			PATH_FACTORS,
		),
	];
}

/** Km at one end of the range and the round trip that follows. */
function endSteps(end: 'low' | 'high', pair: Routed, format: Format): ExplanationStep[] {
	const step = makeStep(format);
	const { routeKm, modelledKm, accessKm, greatCircleKm } = pair;
	const { known, modelled, access } = bandFactors(end, pair.method);
	const endKm = routeKmAt(end, pair);
	const parts = [
		[known, routeKm - modelledKm - accessKm],
		[modelled, modelledKm],
		[access, accessKm],
	].filter(([, km]) => km! > 0);
	const sum =
		parts.map(([factor, km]) => `${format(factor!, 3)} × ${format(km!, 1)} km`).join(' + ') || '0 km';
	const isCircle = endKm === greatCircleKm && endKm > 0;
	return [
		step(
			end === 'low' ? 'net_step_low_km' : 'net_step_high_km',
			isCircle ? `max(${format(greatCircleKm, 1)} km, ${sum})` : sum,
			endKm,
			1,
			'km',
			BAND,
		),
		step(
			end === 'low' ? 'net_step_rtt_low' : 'net_step_rtt_high',
			routeExpression(endKm, format),
			end === 'low' ? pair.rttLowMs : pair.rttHighMs,
			2,
			'ms',
			DELAY,
		),
	];
}

type MakeStep = (
	labelKey: MessageKey,
	left: string,
	value: number,
	digits: number,
	unit: string,
	source: string,
) => ExplanationStep;

/** `left = value unit`; the value alone where there is nothing to reckon. */
function makeStep(format: Format): MakeStep {
	return (labelKey, left, value, digits, unit, source) => {
		const right = unit === '' ? format(value, digits) : `${format(value, digits)} ${unit}`;
		return { labelKey, expression: left === '' ? right : `${left} = ${right}`, value, unit, source };
	};
}
