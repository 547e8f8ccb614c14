import { ok, problem, type Problem } from '../base/result.ts';
import { shortened } from '../plan/found.ts';
import type { Plan } from '../plan/plan.ts';
import { checkRows } from './rows/check-rows.ts';
import { crsOf } from './geometry/crs.ts';
import type { ImportReport } from './import-report.ts';
import type { Importer, ImportOptions, Progress, SourceFile } from './importer.ts';
import { importers } from './importers/index.ts';
import { looksLikeZip, readZip } from './formats/zip.ts';
import { sizeProblem } from './size-problem.ts';

/** Reads a file of any format that is known and reports row by row what it holds. Takes nothing, changes nothing, never throws. */
export function* checkFile(
	file: SourceFile,
	existing: Plan,
	options: ImportOptions = {},
): Generator<Progress, ImportReport> {
	const report: ImportReport = {
		file: file.name,
		format: null,
		refused: [],
		notes: [],
		crs: null,
		columns: [],
		rows: [],
		plan: null,
	};
	const refused = (...problems: Problem[]): ImportReport => ({ ...report, refused: problems });
	const tooBig = sizeProblem(file.bytes.length);
	if (tooBig) return refused(tooBig);
	if (file.bytes.length === 0) return refused(problem('', 'import_file_empty'));
	const importer = importerOf(file);
	if (!importer) return refused(...unknownProblems(file));
	report.format = importer.id;
	const source = yield* importer.read(file, options);
	if (!source.ok) return refused(...source.problems);
	const { features, plan, columns, notes } = source.value;
	const named = source.value.crs ?? options.crs ?? null;
	const system = named === null ? ok(null) : crsOf(named);
	if (!system.ok) return { ...refused(...system.problems), columns };
	const crs = system.value;
	const checked = yield* checkRows(features, existing, { crs, options });
	if (checked.refused.length > 0) return { ...refused(...checked.refused), columns };
	const converted = crs?.toWgs84 ? crs.name : null;
	if (converted) notes.push(problem('', 'import_crs_converted', { crs: converted }));
	if (crs) notes.push(...crs.notes);
	return {
		...report,
		notes: [...notes, ...checked.notes],
		crs: converted,
		columns,
		rows: checked.rows,
		plan,
	};
}

/** Why no importer takes a file; of an archive, what is wrong with it or what it holds instead. */
function unknownProblems({ name, bytes }: SourceFile): Problem[] {
	if (!looksLikeZip(bytes)) return [problem('', 'import_format_unknown', { name: shortened(name) })];
	const entries = readZip(bytes);
	if (!entries.ok) return entries.problems;
	const nested = entries.value.find((entry) => /\.(zip|kmz|xlsx|7z|rar|gz)$/i.test(entry.name));
	if (nested) return [problem('', 'import_zip_nested', { name: shortened(nested.name) })];
	return [problem('', 'import_zip_unknown')];
}

/** The format, by content first: a name may say anything. */
function importerOf(file: SourceFile): Importer | null {
	const { bytes } = file;
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'; // prettier-ignore
	const head = new TextDecoder(encoding).decode(bytes.subarray(0, 4096));
	return importers.find((each: Importer) => each.recognizes(file, head)) ?? null;
}
