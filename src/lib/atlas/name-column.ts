/** Row numbers of values in a list of names, for a column that repeats few of them. */
export function namesToRows(names: readonly string[], values: readonly string[]): Uint8Array {
	const rows = new Map(names.map((name, row) => [name, row]));
	return Uint8Array.from(values, (value) => {
		const row = rows.get(value);
		if (row === undefined) throw new Error(`${value} is not one of ${names.join(', ')}`);
		return row;
	});
}

/** The values behind row numbers in a list of names. */
export function rowsToNames<Name extends string>(names: readonly Name[], rows: Uint8Array): Name[] {
	return Array.from(rows, (row) => {
		const name = names[row];
		if (name === undefined) throw new Error(`row ${row} is beyond ${names.join(', ')}`);
		return name;
	});
}
