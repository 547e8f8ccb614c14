import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import type { Atlas } from '../../lib/atlas/atlas.ts';
import { loadAtlas } from '../../lib/atlas/load.ts';
import type { ImportReport } from '../../lib/exchange/import-report.ts';
import { sizeProblem } from '../../lib/exchange/size-problem.ts';
import { newPlan } from '../../lib/plan/new-plan.ts';
import { planText } from '../../lib/plan/save.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { Io } from '../io.ts';
import { readPlan } from './read-plan.ts';

/** A file of any format, as its import report: against an empty plan, with the zones and operators of the atlas. */
export type ReadSource = { report: ImportReport; atlas: Atlas; empty: Plan };

/** Reads a file of any format that can come in, or an example. A file too large is refused by its size alone. */
export async function readSource(io: Io, file: string): Promise<Result<ReadSource>> {
	const bytes = await bytesOf(io, file);
	if (!bytes.ok) return bytes;
	const atlas = await loadAtlas(io.readAtlas);
	if (!atlas.ok) return atlas;
	const { zones, operators, edition } = atlas.value;
	const name = file.split(/[\\/]/).at(-1)!;
	const empty = newPlan(name.replace(/\.[^.]*$/, '').slice(0, 200).trim() || 'Plan', edition); // prettier-ignore
	const options = { zoneIds: zones.id, operatorIds: operators.id, land: zones.shape };
	const { checkFile } = await import('../../lib/exchange/read-file.ts');
	const work = checkFile({ name, bytes: bytes.value }, empty, options);
	let step = work.next();
	while (!step.done) step = work.next();
	const report = step.value;
	return report.refused.length > 0 ? fail(...report.refused) : ok({ report, atlas: atlas.value, empty });
}

async function bytesOf(io: Io, file: string): Promise<Result<Uint8Array>> {
	if (file.startsWith('example:')) {
		const plan = await readPlan(io, file);
		return plan.ok ? ok(new TextEncoder().encode(planText(plan.value))) : plan;
	}
	try {
		const tooBig = sizeProblem(await io.size(file));
		return tooBig ? fail(tooBig) : ok(await io.read(file));
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return fail(problem(file, 'cli_no_file', { file, reason }));
	}
}
