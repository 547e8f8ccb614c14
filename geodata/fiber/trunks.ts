import { facts } from '../facts.ts';

/** Main routes beyond CORONET: chains of `City CC` whose neighbours are joined. */
export const trunks: readonly (readonly string[])[] = facts<'chain'>(
	new URL('./facts/trunks.csv', import.meta.url),
).map(({ chain }) => chain.split(' > '));
