import { dirname } from 'node:path';
import ts from 'typescript';
import { isCollection, parsed, satisfied, type SourceFile } from '../tree.ts';

/** A folder whose `index.ts` puts parts in order. `listed`: files whose export stands in the list. */
export type List = {
	index: SourceFile;
	name: string;
	contracts: ReadonlySet<string>;
	members: readonly SourceFile[];
	listed: readonly SourceFile[];
	idTypes: readonly string[];
};

/** Every list of the house, found by its shape: `index.ts` with a constant array or record of what its files export. */
export function listsOf(files: readonly SourceFile[]): List[] {
	const indexes = files.filter(({ path }) => path.endsWith('/index.ts'));
	const homes = indexes.map(({ path }) => dirname(path)).sort((a, b) => b.length - a.length);
	const homeOf = (path: string) => homes.find((home) => path.startsWith(`${home}/`));
	return indexes.flatMap((index) => {
		const home = dirname(index.path);
		const members = files.filter((file) => file !== index && homeOf(file.path) === home);
		return listOf(index, members) ?? [];
	});
}

/** An `index.ts` holds a list and nothing else. */
export function indexesWithoutList(files: readonly SourceFile[]): string[] {
	const found = new Set(listsOf(files).map(({ index }) => index));
	return files
		.filter((file) => file.path.endsWith('/index.ts') && !found.has(file))
		.map(({ path }) => `${path} holds no list`);
}

/** A list without parts proves nothing. */
export function emptyLists(files: readonly SourceFile[]): string[] {
	return listsOf(files)
		.filter(({ listed }) => listed.length === 0)
		.map(({ index }) => `${index.path} lists no file`);
}

/** Files beside a list that export a part of its contract and do not stand on it. */
export function unlistedParts(files: readonly SourceFile[]): string[] {
	return listsOf(files).flatMap(({ index, members, listed, contracts }) =>
		members
			.filter((file) => !listed.includes(file))
			.filter((file) => file.exports.some(({ type }) => type !== null && contracts.has(type)))
			.map(({ path }) => `${path} does not stand in ${index.path}`),
	);
}

/** Tables outside a list's folder that are keyed by hand with its ids: a new part would have to be told there too. */
export function tablesByHand(files: readonly SourceFile[]): string[] {
	return listsOf(files).flatMap(({ index, members, listed, idTypes }) => {
		const ids = new Set(listed.flatMap(idsOf));
		return files
			.filter((file) => file !== index && !members.includes(file))
			.filter(({ tables }) =>
				tables.some(({ type, keys }) => isKeyedBy(type, idTypes) || areMostOf(keys, ids)),
			)
			.map(({ path }) => `${path} is keyed by hand with the ids of ${index.path}`);
	});
}

function listOf(index: SourceFile, members: readonly SourceFile[]): List | null {
	const tree = parsed(index.path, index.text);
	const constants = tree.statements
		.filter(ts.isVariableStatement)
		.flatMap((statement) => [...statement.declarationList.declarations]);
	const lists = constants.filter(({ initializer }) => isCollection(initializer));
	if (lists.length === 0) return null;
	// What stands in the list may be an import, or stand one step deeper: `{ id, plan: fairwater }`, `() => inHand(select)`.
	const used = new Set(lists.flatMap(({ initializer }) => identifiers(initializer!)));
	const listed = members.filter((file) =>
		index.imports.some(
			({ to, type, locals }) =>
				to === file.path && !type && (locals.length === 0 || locals.some((name) => used.has(name))),
		),
	);
	const declared = lists.flatMap(({ type, initializer }) => typeNames(type ?? satisfied(initializer)));
	const shown = listed.flatMap(({ exports }) =>
		exports.filter(({ name }) => used.has(name)).map(({ type }) => type),
	);
	return {
		index,
		name: lists[0]!.name.getText(),
		contracts: new Set([...declared, ...shown].filter((type) => type !== null)),
		members,
		listed,
		idTypes: idTypesOf(
			tree,
			lists.map(({ name }) => name.getText()),
		),
	};
}

function identifiers(node: ts.Node): string[] {
	const found: string[] = [];
	const visit = (inner: ts.Node): void => {
		if (ts.isIdentifier(inner)) found.push(inner.text);
		if (ts.isStringLiteral(inner)) found.push(inner.text);
		ts.forEachChild(inner, visit);
	};
	visit(node);
	return found;
}

function typeNames(type: ts.TypeNode | undefined): string[] {
	if (!type) return [];
	const found: string[] = [];
	const visit = (inner: ts.Node): void => {
		if (ts.isTypeReferenceNode(inner)) found.push(inner.typeName.getText());
		ts.forEachChild(inner, visit);
	};
	visit(type);
	return found.filter((name) => !/^(Record|Readonly|ReadonlyArray|Array|Partial)$/.test(name));
}

/** Types that an index makes of its list: `(typeof layers)[number]['id']`, `keyof typeof hands`. */
function idTypesOf(tree: ts.SourceFile, lists: readonly string[]): string[] {
	return tree.statements
		.filter(ts.isTypeAliasDeclaration)
		.filter(({ type }) => lists.some((list) => new RegExp(`typeof ${list}\\b`).test(type.getText())))
		.map(({ name }) => name.text);
}

function idsOf({ text }: SourceFile): string[] {
	return [...text.matchAll(/^\tid: '([^']+)'/gm)].map((match) => match[1]!);
}

function isKeyedBy(type: string, idTypes: readonly string[]): boolean {
	return idTypes.some((name) => new RegExp(`Record<[^,]*\\b${name}\\b[^,]*,`).test(type));
}

/** At least three keys, all ids, most of the list. */
function areMostOf(keys: readonly string[], ids: ReadonlySet<string>): boolean {
	return keys.length >= 3 && keys.length > ids.size / 2 && keys.every((key) => ids.has(key));
}
