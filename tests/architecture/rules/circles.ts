import type { SourceFile } from '../tree.ts';

/** Files that import each other by any detour, types included: one line a knot, in the order of the alphabet. */
export function circles(files: readonly SourceFile[]): string[] {
	const byPath = new Map(files.map((file) => [file.path, file]));
	const order = new Map<string, number>();
	const low = new Map<string, number>();
	const open: string[] = [];
	const knots: string[] = [];
	const nextOf = (path: string) =>
		byPath.get(path)!.imports.flatMap(({ to }) => (to !== null && byPath.has(to) ? [to] : []));
	// Tarjan's strongly connected components.
	const visit = (path: string) => {
		order.set(path, order.size);
		low.set(path, order.get(path)!);
		open.push(path);
		for (const next of nextOf(path)) {
			if (!order.has(next)) visit(next);
			if (open.includes(next)) low.set(path, Math.min(low.get(path)!, low.get(next)!));
		}
		if (low.get(path) !== order.get(path)) return;
		const knot = open.splice(open.indexOf(path));
		if (knot.length > 1 || nextOf(path).includes(path)) knots.push(knot.sort().join(' ↔ '));
	};
	for (const { path } of files) if (!order.has(path)) visit(path);
	return knots.sort();
}
