import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** One import of a file, whatever its form. `to` is the path of the file meant, null for a package. */
export type Import = { name: string; type: boolean; to: string | null; locals: readonly string[] };

/** A value that a file exports, and the name of the type that it is declared or checked as. */
export type Exported = { name: string; type: string | null };

/** A constant collection or an object in it: the text of its declared type, and its keys if it has no others. */
export type Table = { type: string; keys: readonly string[] };

/** One file as the rules see it; `path` is relative to the root of the repository. */
export type SourceFile = {
	path: string;
	folder: string;
	text: string;
	imports: readonly Import[];
	exports: readonly Exported[];
	tables: readonly Table[];
};

const root = resolve(import.meta.dirname, '../..');
const code = /\.(ts|svelte|mjs)$/;
const skipped = new Set(['compiled', 'raw', 'node_modules', 'fixtures', 'golden']);

/** Every code file of `src` and `geodata`. */
export function readHouse(): SourceFile[] {
	return [...walk('src'), ...walk('geodata')].filter((path) => code.test(path)).map(readSource);
}

/** Every code file that is not the product: tests, trials, bench and the tools' settings. */
export function readWorkshop(): SourceFile[] {
	return [...walk('tests').filter((path) => code.test(path)), ...settings()].map(readSource);
}

/** Text of every file that may name a package without importing it: settings, styles, notes. */
export function readMentions(): string {
	const paths = [
		...walk('src'),
		...walk('geodata'),
		...walk('static'),
		...walk('tests'),
		...settings(),
		'package.json',
		'tsconfig.json',
	];
	return paths
		.filter((path) => /\.(ts|svelte|mjs|js|css|json|md)$/.test(path) && !/^static\/atlas/.test(path))
		.map((path) => readFileSync(join(root, path), 'utf8'))
		.join('\n');
}

/** Packages that `package.json` in a folder asks for. */
export function declaredPackages(folder = '.'): string[] {
	const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Record<
		string,
		object
	>;
	return [manifest['dependencies'], manifest['devDependencies']].flatMap((set) => Object.keys(set ?? {}));
}

/** Command lines of the scripts in `package.json`. */
export function scriptLines(): string[] {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	return Object.values(scripts);
}

/** A file of this path and text, read as the rules need it. */
export function sourceFile(path: string, text: string): SourceFile {
	const tree = parsed(path, path.endsWith('.svelte') ? scripts(text) : text);
	return {
		path,
		folder: folderOf(path),
		text,
		imports: importsOf(path, tree, text),
		exports: exportsOf(tree),
		tables: tablesOf(tree),
	};
}

/** The syntax of a text, without types. */
export function parsed(path: string, text: string): ts.SourceFile {
	return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS);
}

/** The room a file stands in: a folder of `src/lib` or `src`, or the top folder. What SvelteKit finds beside them is of the pages. */
export function folderOf(path: string): string {
	const [top, second, third] = path.split('/');
	if (top !== 'src') return top!;
	if (/^(hooks|service-worker)\b/.test(second!)) return 'routes';
	return second === 'lib' ? third! : second!;
}

function readSource(path: string): SourceFile {
	return sourceFile(path, readFileSync(join(root, path), 'utf8'));
}

function settings(): string[] {
	return readdirSync(root).filter((name) => /\.(js|ts)$/.test(name));
}

function walk(folder: string): string[] {
	return readdirSync(join(root, folder)).flatMap((name) => {
		if (skipped.has(name)) return [];
		const path = join(folder, name);
		return statSync(join(root, path)).isDirectory() ? walk(path) : [path];
	});
}

function scripts(text: string): string {
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

function importsOf(path: string, tree: ts.SourceFile, text: string): Import[] {
	const found: Import[] = [];
	const add = (name: string, type = false, locals: string[] = []) =>
		found.push({ name, type, to: target(path, name), locals });
	for (const statement of tree.statements) {
		if (ts.isImportDeclaration(statement)) {
			const clause = statement.importClause;
			add(said(statement.moduleSpecifier), clause?.isTypeOnly ?? false, localNames(clause));
		} else if (ts.isExportDeclaration(statement) && statement.moduleSpecifier) {
			add(said(statement.moduleSpecifier), statement.isTypeOnly);
		}
	}
	// Lazy ones, also in markup, and workers.
	for (const match of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)) add(match[1]!);
	for (const match of text.matchAll(/new URL\(\s*['"](\.[^'"]+\.(?:ts|mjs))['"],\s*import\.meta\.url/g))
		add(match[1]!);
	return found;
}

function said(specifier: ts.Expression): string {
	return (specifier as ts.StringLiteral).text;
}

function localNames(clause: ts.ImportClause | undefined): string[] {
	if (!clause) return [];
	const bound = clause.namedBindings;
	return [
		...(clause.name ? [clause.name.text] : []),
		...(bound && ts.isNamedImports(bound) ? bound.elements.map(({ name }) => name.text) : []),
		...(bound && ts.isNamespaceImport(bound) ? [bound.name.text] : []),
	];
}

function target(from: string, name: string): string | null {
	const bare = name.replace(/\?.*$/, '');
	if (bare.startsWith('$lib/')) return join('src/lib', bare.slice(5));
	return bare.startsWith('.') ? join(dirname(from), bare) : null;
}

function exportsOf(tree: ts.SourceFile): Exported[] {
	return tree.statements.filter(ts.isVariableStatement).flatMap((statement) =>
		statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
			? statement.declarationList.declarations.map((declaration) => ({
					name: declaration.name.getText(),
					type: typeName(declaration.type ?? satisfied(declaration.initializer)),
				}))
			: [],
	);
}

/** The type after the outermost `satisfies`, through `as const` and brackets. */
export function satisfied(value: ts.Expression | undefined): ts.TypeNode | undefined {
	if (!value) return undefined;
	if (ts.isSatisfiesExpression(value)) return value.type;
	if (ts.isAsExpression(value) || ts.isParenthesizedExpression(value)) return satisfied(value.expression);
	return undefined;
}

/** `Artifact<Zones>` is an `Artifact`. */
function typeName(type: ts.TypeNode | undefined): string | null {
	return type && ts.isTypeReferenceNode(type) ? type.typeName.getText() : null;
}

function tablesOf(tree: ts.SourceFile): Table[] {
	const found: Table[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isVariableDeclaration(node) && isCollection(node.initializer))
			found.push({ type: (node.type ?? satisfied(node.initializer))?.getText() ?? '', keys: [] });
		if (ts.isObjectLiteralExpression(node)) found.push({ type: '', keys: keysOf(node) });
		ts.forEachChild(node, visit);
	};
	visit(tree);
	return found;
}

/** Whether a value is written out as an array or a record. */
export function isCollection(value: ts.Expression | undefined): boolean {
	if (!value) return false;
	if (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)) return isCollection(value.expression);
	return ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value);
}

function keysOf({ properties }: ts.ObjectLiteralExpression): string[] {
	const names = properties.map(({ name }) => name);
	return names.every((name) => name && (ts.isIdentifier(name) || ts.isStringLiteral(name)))
		? names.map((name) => (name as ts.Identifier | ts.StringLiteral).text)
		: [];
}
