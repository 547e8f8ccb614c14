import type { MessageKey } from '../lib/base/message.ts';
import { register } from '../lib/planning/assumptions/index.ts';
import { criteria } from '../lib/planning/criteria/index.ts';
import { isShown } from '../lib/planning/judging/is-shown.ts';
import type { Criterion } from '../lib/planning/criterion.ts';
import type { CriterionResult, Evaluation, LossResult } from '../lib/planning/evaluation.ts';
import { brokenLimit, lossCriterion } from '../lib/planning/resilience/loss-limit.ts';
import { defaults } from '../lib/planning/assumptions/assumed.ts';
import { doubtSentences } from '../lib/planning/grid/grid-doubts.ts';
import { clean, problemSentence, sentence } from './sentence.ts';
import { format, number, table } from './table.ts';

/** Most pairs printed; `--json` has them all. */
const PAIRS = 30;

/** An evaluation as aligned tables with units and sources. */
export function evaluationReport(evaluation: Evaluation, sources: string[]): string {
	return [
		head(evaluation),
		section('cli_sites', siteTable(evaluation)),
		section('cli_pairs', pairTable(evaluation)),
		section('cli_losses', lossTable(evaluation)),
		section('cli_criteria', criterionTable(evaluation)),
		verdict(evaluation),
		section('cli_sources', sourceList(evaluation, sources)),
	].join('\n');
}

function head({
	plan,
	scenario,
	atlasEdition,
	totalItMw,
	totalFacilityMw,
	unknownMwSites,
}: Evaluation): string {
	const totals = { it: format(totalItMw, 0), facility: format(totalFacilityMw, 0), unknown: unknownMwSites };
	return [
		clean(plan),
		sentence('cli_evaluation_head', { scenario, edition: atlasEdition }),
		sentence(unknownMwSites > 0 ? 'cli_totals_unknown' : 'cli_totals', totals),
		'',
	].join('\n');
}

function siteTable({ sites }: Evaluation): string {
	const header = [
		'site',
		'IT MW',
		'PUE',
		'facility MW',
		'zone',
		'operator',
		'gCO2e/kWh',
		'basis',
		'carbon-free %',
		'year',
	];
	return table(
		header,
		sites.map((site) => [
			site.name,
			number(site.itMw, 0),
			format(site.pue, 2),
			number(site.facilityMw, 0),
			site.zone ? `${site.zone.name} (${site.zone.id})${site.zone.overridden ? ' *' : ''}` : '–',
			site.operator ? `${site.operator.id}${site.operator.overridden ? ' *' : ''}` : '–',
			number(site.intensityGPerKwh, 0),
			site.intensityBasis ?? '–',
			number(site.cleanShare === null ? null : site.cleanShare * 100, 1),
			site.mixYear === null ? '–' : String(site.mixYear),
		]),
	);
}

function pairTable({ pairs, sites }: Evaluation): string {
	const name = new Map(sites.map((site) => [site.id, site.name]));
	const all = [...pairs];
	const slowest = all.toSorted((a, b) => b.rttMs - a.rttMs);
	const lines = table(
		[
			'from',
			'to',
			'link',
			'km',
			'route km',
			'floor ms',
			'low ms',
			'plan ms',
			'high ms',
			'method',
			'confidence',
		],
		slowest
			.slice(0, PAIRS)
			.map((pair) => [
				name.get(pair.from)!,
				name.get(pair.to)!,
				pair.linked ? 'yes' : 'no',
				format(pair.greatCircleKm, 1),
				format(pair.routeKm, 1),
				format(pair.rttFloorMs, 2),
				format(pair.rttLowMs, 2),
				format(pair.rttMs, 2),
				format(pair.rttHighMs, 2),
				pair.method,
				pair.confidence,
			]),
	);
	const more = pairs.length - PAIRS;
	const notes = [
		...(more > 0 ? [sentence('cli_more_pairs', { count: more })] : []),
		...all
			.filter(({ gapKm }) => gapKm > defaults['route-gap'].value)
			.map(({ from, to, gapKm }) =>
				sentence('net_route_gap', {
					from: clean(name.get(from)!),
					to: clean(name.get(to)!),
					km: format(gapKm, 0),
				}),
			),
	];
	return lines + notes.map((note) => `  ${note}\n`).join('');
}

function lossTable({ losses, criteria: results }: Evaluation): string {
	return table(
		['kind', 'lost', 'sites', 'lost MW', 'kept MW', 'kept %', 'limit %'],
		losses.map((loss) => [
			sentence(`losses_kind_${loss.kind}`).replace(/:$/, ''),
			loss.name,
			String(loss.siteIds.length + loss.unknownSiteIds.length),
			format(loss.lostItMw, 0),
			format(loss.keptItMw, 0),
			number(loss.keptShare === null ? null : loss.keptShare * 100, 1),
			lossLimit(loss, results),
		]),
	);
}

function criterionTable(evaluation: Evaluation): string {
	const lines = table(
		['criterion', 'value', 'unit', 'range', 'worst', 'best', 'limit', 'weight', 'points'],
		evaluation.criteria.flatMap((result) => {
			const criterion: Criterion = criteria.find(({ id }) => id === result.id)!;
			if (!isShown(criterion, result)) return [];
			const { titleKey, digits } = criterion;
			const hasRange = result.valueLow !== result.value || result.valueHigh !== result.value;
			const cells = [
				sentence(titleKey),
				number(result.value, digits),
				result.unit === '' ? '' : result.unit,
				hasRange ? `${number(result.valueLow, digits)} … ${number(result.valueHigh, digits)}` : '',
				format(result.worst, boundDigits(result.worst)),
				format(result.best, boundDigits(result.best)),
				result.limit === null ? '' : `${format(result.limit, 2)} ${limitWord(result)}`,
				format(result.weight, 3),
				number(result.points, 1),
			];
			return [cells];
		}),
	);
	const notes = criteria.flatMap((criterion: Criterion) => {
		const counts = criterion.noteOf?.(evaluation);
		return counts ? [`  ${sentence(criterion.titleKey)}: ${sentence(`${counts}_long`)}\n`] : [];
	});
	return lines + notes.join('');
}

function boundDigits(value: number): number {
	return Number.isInteger(value) ? 0 : 2;
}

function lossLimit(loss: LossResult, results: readonly CriterionResult[]): string {
	const result = results.find(({ id }) => id === lossCriterion(loss.kind));
	if (!result || result.limit === null) return '';
	const broken = loss.keptShare === null ? null : brokenLimit(loss, results) !== null;
	return `${format(result.limit * 100, 0)} ${limitWord({ meetsLimit: broken === null ? null : !broken })}`;
}

function limitWord({ meetsLimit }: Pick<CriterionResult, 'meetsLimit'>): string {
	return meetsLimit === null ? '?' : sentence(meetsLimit ? 'cli_limit_met' : 'cli_limit_broken');
}

/** The verdict before the score: a plan that breaks a limit is never praised for its points. */
function verdict({ score, scoreLow, scoreHigh, feasible, criteria: results }: Evaluation): string {
	const lines: string[] = [];
	for (const result of results.filter(({ meetsLimit }) => meetsLimit === false)) {
		const { titleKey, digits } = criteria.find(({ id }) => id === result.id)!;
		lines.push(
			sentence('cli_limit_broken_line', {
				criterion: sentence(titleKey),
				value: number(result.value, digits),
				limit: number(result.limit, digits),
			}),
		);
	}
	const values = { score: number(score, 1), low: number(scoreLow, 1), high: number(scoreHigh, 1) };
	const key: MessageKey =
		score === null
			? 'cli_no_score'
			: feasible === true
				? 'cli_feasible'
				: feasible === false
					? 'cli_not_feasible'
					: 'cli_maybe_feasible';
	return `${[sentence(key, values), ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

function sourceList(
	{ sites, unknownJudgements, unknownAssumptions, changedAssumptions }: Evaluation,
	sources: string[],
): string {
	const lines = [...sources, sentence('cli_delay_source'), sentence('cli_bounds_source')];
	for (const site of sites)
		for (const doubt of doubtSentences(site, site.zone, site.operator))
			lines.push(`${site.name}: ${problemSentence(doubt)}`);
	if (sites.some((site) => site.zone?.overridden || site.operator?.overridden))
		lines.push(sentence('cli_overridden'));
	if (unknownJudgements.length > 0)
		lines.push(sentence('cli_unknown_judgements', { ids: unknownJudgements.join(', ') }));
	if (unknownAssumptions.length > 0)
		lines.push(sentence('cli_unknown_assumptions', { ids: unknownAssumptions.join(', ') }));
	const changed = register.filter(({ id }) => changedAssumptions.includes(id));
	if (changed.length > 0) {
		const list = changed.map(({ titleKey }) => sentence(titleKey)).join('; ');
		lines.push(sentence('cli_changed_assumptions', { list }));
	}
	return lines.map((line) => `  ${line}\n`).join('');
}

function section(key: MessageKey, body: string): string {
	return `${sentence(key)}\n${body}`;
}
