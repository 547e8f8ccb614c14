/** Numbers from 0 up to 1, the same for the same seed on every machine. */
export type Random = () => number;

/** xoshiro128** (Blackman and Vigna, ACM TOMS 47, 2021), its four words filled from the seed by a mixing counter. */
export function randomFrom(seed: number): Random {
	let counter = seed | 0;
	const word = () => {
		counter = (counter + 0x9e3779b9) | 0;
		let mixed = Math.imul(counter ^ (counter >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return mixed ^ (mixed >>> 15);
	};
	let [a, b, c, d] = [word(), word(), word(), word() | 1];
	return () => {
		const rolled = Math.imul(b, 5);
		const result = Math.imul((rolled << 7) | (rolled >>> 25), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		return result / 2 ** 32;
	};
}
