import ts from 'typescript';
import { parsed, type SourceFile } from '../tree.ts';

/** Rooms whose exports are read by people who did not write them. */
const told = new Set(['geo', 'atlas', 'plan', 'planning', 'exchange']);

/** Exported functions, classes and types of the core without a doc comment right above them. */
export function undocumentedExports(files: readonly SourceFile[]): string[] {
	return files
		.filter(({ folder, path }) => told.has(folder) && path.endsWith('.ts'))
		.flatMap(({ path, text }) =>
			silentNames(parsed(path, text)).map((name) => `${path} does not say what ${name} is`),
		);
}

function silentNames(tree: ts.SourceFile): string[] {
	const exported = tree.statements.filter(
		(statement) =>
			ts.canHaveModifiers(statement) &&
			statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
	);
	// A schema tells of the type that is inferred from it, and the first of several forms of a function of the others.
	const documented = new Set(exported.filter(isDocumented).flatMap(namesOf));
	return exported
		.filter((statement) => !isDocumented(statement) && mustTell(statement))
		.flatMap(namesOf)
		.filter((name, at, names) => !documented.has(name) && names.indexOf(name) === at);
}

/** Functions, classes and types; of constants, those that are functions. */
function mustTell(statement: ts.Statement): boolean {
	if (ts.isVariableStatement(statement))
		return statement.declarationList.declarations.some(
			({ initializer }) =>
				initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)),
		);
	return (
		ts.isFunctionDeclaration(statement) ||
		ts.isClassDeclaration(statement) ||
		ts.isTypeAliasDeclaration(statement) ||
		ts.isInterfaceDeclaration(statement)
	);
}

function namesOf(statement: ts.Statement): string[] {
	if (ts.isVariableStatement(statement))
		return statement.declarationList.declarations.map(({ name }) => name.getText());
	return [(statement as ts.DeclarationStatement).name?.getText() ?? 'default'];
}

/** Words in a doc comment that ends on the line above. */
function isDocumented(statement: ts.Statement): boolean {
	const text = statement.getSourceFile().text;
	const comment = ts.getLeadingCommentRanges(text, statement.pos)?.at(-1);
	if (!comment) return false;
	const said = text.slice(comment.pos, comment.end);
	return (
		said.startsWith('/**') &&
		/\w/.test(said) &&
		/^[^\S\n]*\n[^\S\n]*$/.test(text.slice(comment.end, statement.getStart()))
	);
}
