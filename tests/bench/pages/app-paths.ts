/** Stands in for SvelteKit's `$app/paths` on the bench's pages. */
export const base = '';
