/** Remembers the last few answers of a pure function by the identity of its arguments, so that the same scene gives the same objects. */
export function memo<Arguments extends unknown[], Value>(
	compute: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
	const KEPT = 4;
	const answers: { given: Arguments; value: Value }[] = [];
	return (...given) => {
		const known = answers.find((answer) => answer.given.every((argument, i) => argument === given[i]));
		if (known) return known.value;
		const value = compute(...given);
		answers.unshift({ given, value });
		answers.length = Math.min(answers.length, KEPT);
		return value;
	};
}
