import { linkFields } from '../fields/fields-of.ts';
import type { Link } from '../plan.ts';

/** A link between two sites of an example, about which nothing else is decided. */
export function straightLink(from: string, to: string): Link {
	return { id: `${from}-${to}`, from, to, ...linkFields.initial, route: null };
}
