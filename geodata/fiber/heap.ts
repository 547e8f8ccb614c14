/** Binary heap of row numbers, least value first; a row may stand in it more than once. */
export class Heap {
	#rows: number[] = [];
	#values: number[] = [];

	get size(): number {
		return this.#rows.length;
	}

	clear(): void {
		this.#rows.length = 0;
		this.#values.length = 0;
	}

	push(row: number, value: number): void {
		const [rows, values] = [this.#rows, this.#values];
		let at = rows.length;
		rows.push(row);
		values.push(value);
		while (at > 0) {
			const above = (at - 1) >> 1;
			if (values[above]! <= value) break;
			rows[at] = rows[above]!;
			values[at] = values[above]!;
			at = above;
		}
		rows[at] = row;
		values[at] = value;
	}

	/** Takes the row of the least value out. */
	pop(): number {
		const [rows, values] = [this.#rows, this.#values];
		const least = rows[0]!;
		const row = rows.pop()!;
		const value = values.pop()!;
		const count = rows.length;
		if (count === 0) return least;
		let at = 0;
		for (;;) {
			let below = at * 2 + 1;
			if (below >= count) break;
			if (below + 1 < count && values[below + 1]! < values[below]!) below++;
			if (values[below]! >= value) break;
			rows[at] = rows[below]!;
			values[at] = values[below]!;
			at = below;
		}
		rows[at] = row;
		values[at] = value;
		return least;
	}
}
