/** The ids from one row to another in the order shown, both included; only the second where the first is not shown. */
export function idsBetween(order: readonly string[], from: string | null, to: string): string[] {
	const [a, b] = [from === null ? -1 : order.indexOf(from), order.indexOf(to)];
	if (b < 0) return [];
	if (a < 0) return [to];
	return order.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** The set with one id put in or taken out. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const next = new Set(chosen);
	if (!next.delete(id)) next.add(id);
	return next;
}

/** All shown rows chosen, or, where they all are already, none of them; what the filter hides stays as it was. */
export function toggledAll(chosen: ReadonlySet<string>, shown: readonly string[]): ReadonlySet<string> {
	const all = shown.length > 0 && shown.every((id) => chosen.has(id));
	const next = new Set(chosen);
	for (const id of shown)
		if (all) next.delete(id);
		else next.add(id);
	return next;
}
