import type { Position } from '$lib/geo/position.ts';
import { m } from '$lib/i18n/compiled/messages.js';
import type { App } from '$lib/state/app.ts';
import { placeLeft } from './name-at.ts';

/** Says so where a site that was named after its town has been moved to another: the name is the user's, and stays. */
export async function tellNameStays(
	{ atlas, view }: Pick<App, 'atlas' | 'view'>,
	{ name, position: from }: { name: string; position: Position },
	to: Position,
): Promise<void> {
	await atlas.need('places');
	const place = placeLeft(atlas.part('places'), name, from, to);
	if (place) view.notice = m.site_name_stays({ name, place });
}
