import { ok, type Result } from '../../lib/base/result.ts';
import { registerJson } from '../../lib/exchange/register-file.ts';
import { newPlan } from '../../lib/plan/new-plan.ts';
import { chosenScenario } from '../../lib/plan/lookup.ts';
import type { Scenario } from '../../lib/plan/scenario.ts';
import { registerOf, type RegisterEntry } from '../../lib/planning/assumptions/register-of.ts';
import { unknownAssumptions } from '../../lib/planning/assumptions/assumed.ts';
import { assumptionRooms } from '../../lib/planning/assumption.ts';
import { cited } from '../../lib/planning/assumptions/bibliography.ts';
import { EXIT, type Command } from '../command.ts';
import type { Io } from '../io.ts';
import { pickScenario } from '../input/pick-scenario.ts';
import { readPlan } from '../input/read-plan.ts';
import { problemSentence, sentence } from '../sentence.ts';
import { format, table } from '../table.ts';

/** `loadstar assumptions [FILE] [--scenario ID] [--json]` */
export const assumptions = {
	name: 'assumptions',
	usage: '[FILE] [--scenario ID] [--json]',
	aboutKey: 'cli_assumptions_about',
	flags: { scenario: true, json: false },
	async run({ words, flags }, io) {
		const [file, ...more] = words;
		if (more.length > 0) {
			io.error(`${sentence('cli_one_file', { command: 'assumptions' })}\n`);
			return EXIT.refused;
		}
		const scenario = await scenarioOf(file, flags['scenario'], io);
		if (!scenario.ok) {
			for (const each of scenario.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const entries = registerOf(scenario.value);
		const unknown = unknownAssumptions(scenario.value);
		if (flags['json'] !== undefined) {
			io.out(registerJson(scenario.value, entries, unknown, sentence));
			return EXIT.done;
		}
		io.out(`${report(entries, unknown)}\n`);
		return EXIT.done;
	},
} as const satisfies Command;

/** The scenario of a plan, or one that changes nothing where no plan is named. */
async function scenarioOf(
	file: string | undefined,
	wanted: string | undefined,
	io: Io,
): Promise<Result<Scenario>> {
	if (file === undefined) return ok(chosenScenario(newPlan('', '')));
	const plan = await readPlan(io, file);
	return plan.ok ? pickScenario(plan.value, wanted) : plan;
}

function report(entries: readonly RegisterEntry[], unknown: readonly string[]): string {
	const changed = entries.filter(({ isChanged }) => isChanged);
	const sections = assumptionRooms.map((room) =>
		table(
			[sentence(`assumption_room_${room}`), 'value', 'unit', 'low', 'high', 'was', 'known', 'source', 'id'],
			entries.filter(({ assumption }) => assumption.room === room).map(row),
		),
	);
	const notes = [
		sentence('cli_assumptions_changed', { count: changed.length, all: entries.length }),
		...(unknown.length > 0 ? [sentence('cli_unknown_assumptions', { ids: unknown.join(', ') })] : []),
	];
	return [...sections, notes.join('\n')].join('\n');
}

function row({ assumption, range, isChanged }: RegisterEntry): string[] {
	const number = (value: number) => format(value, assumption.digits);
	return [
		sentence(assumption.titleKey),
		number(range.value),
		assumption.unit,
		number(range.low),
		number(range.high),
		isChanged ? number(assumption.value) : '',
		sentence(`assumption_trust_${assumption.trust}`),
		assumption.sources.map(cited).join('; '),
		assumption.id,
	];
}
