import { KM_PER_MILE, M2_PER_ACRE, M2_PER_HECTARE, M2_PER_KM2 } from '../../base/units.ts';
import type { Position } from '../../geo/position.ts';
import { distanceKm } from '../../geo/sphere.ts';
import { m } from '../../i18n/compiled/messages.js';
import type { Language } from '../style/basemap.ts';
import type { Scene } from '../scene.ts';
import type { KeyNews } from '../input/keyboard.ts';
import type { DeskNews } from './news.ts';
import type { SketchSize } from './sketch.ts';

const FEET_PER_KM = 3280.84;
/** Less is a line that runs there and back. */
const SMALLEST_M2 = 0.01;

/** Sentences about what is drawn, in the language of the page. */
export class DrawingWords {
	readonly #number: (value: number) => string;
	readonly #degrees: (value: number) => string;

	constructor(language: Language) {
		const three = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
		const degrees = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 4 });
		this.#number = (value) => three.format(value);
		this.#degrees = (value) => degrees.format(value);
	}

	/** A length in metres or kilometres and in feet or miles. */
	length(km: number): string {
		const value = this.#number;
		if (km < 1) {
			return `${m.unit_m({ value: value(km * 1000) })} · ${m.unit_ft({ value: value(km * FEET_PER_KM) })}`;
		}
		return `${m.unit_km({ value: value(km) })} · ${m.unit_mi({ value: value(km / KM_PER_MILE) })}`;
	}

	/** An area in square kilometres (or metres), hectares and acres. */
	area(m2: number): string {
		const value = this.#number;
		const first =
			m2 >= M2_PER_KM2 / 10 ? m.unit_km2({ value: value(m2 / M2_PER_KM2) }) : m.unit_m2({ value: value(m2) });
		const rest = [
			m.unit_ha({ value: value(m2 / M2_PER_HECTARE) }),
			m.unit_acres({ value: value(m2 / M2_PER_ACRE) }),
		];
		return [first, ...rest].join(' · ');
	}

	/** The size, line by line; none as long as there is nothing to measure. */
	size({ km, m2, radiusKm }: SketchSize): string[] {
		if (km === 0) return [];
		const around =
			radiusKm === null
				? m.draw_size_around({ length: this.length(km) })
				: m.draw_size_radius({ radius: this.length(radiusKm) });
		if (m2 === null) return [this.length(km)];
		return m2 < SMALLEST_M2 ? [around] : [this.area(m2), around];
	}

	place([lng, lat]: Position): string {
		return m.said_place({
			lat: this.#degrees(Math.abs(lat)),
			ns: lat < 0 ? m.said_south() : m.said_north(),
			lng: this.#degrees(Math.abs(lng)),
			ew: lng < 0 ? m.said_west() : m.said_east(),
		});
	}

	/** A place with the nearest site or campus. */
	placeAndNearest(position: Position, scene: Scene): string {
		const place = this.place(position);
		const near = nearestThing(position, scene);
		if (!near) return place;
		if (near.km < 0.05) return m.said_on_site({ place, name: near.name });
		return m.said_near({ place, km: this.#number(near.km), name: near.name });
	}

	news(news: DeskNews, scene: Scene): string {
		switch (news.kind) {
			case 'corner':
				return this.#corner(news, scene);
			case 'corner-gone':
				return m.said_corner_gone({ count: news.count });
			case 'finished':
				return m.said_finished({ size: this.size(news.size).join(', ') });
			case 'crossing':
				return m.said_crossing();
			case 'too-few':
				return m.said_too_few();
			case 'no-corner':
				return m.said_no_corner();
			case 'too-many':
				return m.said_too_many();
			case 'choose-link':
				return m.draw_hint_choose_link();
			case 'choose-shape':
				return m.draw_hint_choose_shape();
			case 'held':
				return m.said_held();
			case 'dropped':
				return m.said_dropped();
		}
	}

	/** What the keyboard did. */
	key(news: KeyNews, scene: Scene): string {
		switch (news.kind) {
			case 'at':
				return this.placeAndNearest(news.position, scene);
			case 'site-held':
				return m.said_site_held({ name: news.name });
			case 'site-back':
				return m.said_site_back({ name: news.name });
			case 'site-dropped':
				return m.said_site_dropped({ name: news.name, place: this.place(news.position) });
			case 'no-site':
				return m.said_no_site();
			case 'no-corner-here':
				return m.said_no_corner_here();
		}
	}

	#corner({ count, position, km, snap }: Extract<DeskNews, { kind: 'corner' }>, scene: Scene): string {
		const place = this.placeAndNearest(position, scene);
		if (count <= 1) return m.said_first_corner({ place });
		const length = this.length(km);
		const site = snap?.siteId && scene.plan.sites.find(({ id }) => id === snap.siteId);
		if (site) return m.said_corner_on({ count, name: site.name, length });
		return m.said_corner({ count, place, length });
	}
}

function nearestThing(
	[lng, lat]: Position,
	{ plan, parts: { campuses } }: Scene,
): { name: string; km: number } | null {
	let best: { name: string; km: number } | null = null;
	for (const { name, position } of plan.sites) {
		const km = distanceKm(lng, lat, position[0], position[1]);
		if (!best || km < best.km) best = { name, km };
	}
	campuses?.name.forEach((name, row) => {
		const km = distanceKm(lng, lat, campuses.lng[row]!, campuses.lat[row]!);
		if (!best || km < best.km) best = { name, km };
	});
	return best;
}
