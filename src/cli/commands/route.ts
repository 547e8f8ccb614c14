import { campusesArtifact } from '../../lib/atlas/artifacts/campuses.ts';
import { placesArtifact } from '../../lib/atlas/artifacts/places.ts';
import { loadArtifact } from '../../lib/atlas/load.ts';
import { findPlaces } from '../../lib/atlas/find-places.ts';
import { foldedText, spelledOutText } from '../../lib/base/folded-text.ts';
import { fail, ok, problem, type Result } from '../../lib/base/result.ts';
import { looksLikePosition, readPosition } from '../../lib/geo/read-position.ts';
import type { Position } from '../../lib/geo/position.ts';
import {
	cutsPerYear,
	pairUnavailability,
	unavailability,
} from '../../lib/planning/network/links/availability.ts';
import { reachClass } from '../../lib/planning/network/links/capacity.ts';
import { roundTrip, routeConfidence } from '../../lib/planning/network/delay/latency.ts';
import type { Network } from '../../lib/planning/network/graph/network.ts';
import { diversity } from '../../lib/planning/network/routes/path-diversity.ts';
import { routeBetween, type Route, type RouteKind } from '../../lib/planning/network/routes/routes.ts';
import { EXIT, type Command } from '../command.ts';
import type { Io } from '../io.ts';
import { readNetwork, routeKind } from '../input/read-network.ts';
import { problemSentence, sentence } from '../sentence.ts';

/** `loadstar route FROM TO [--disjoint] [--kind private|cloud]` */
export const route: Command = {
	name: 'route',
	usage: 'FROM TO [--disjoint] [--kind private|cloud]',
	aboutKey: 'cli_route_about',
	flags: { disjoint: false, kind: true },
	async run({ words, flags }, io) {
		const [from, to, ...more] = words;
		if (from === undefined || to === undefined || more.length > 0) {
			io.error(`${sentence('cli_route_two')}\n`);
			return EXIT.refused;
		}
		const kind = routeKind(flags['kind']);
		const ends = kind.ok ? await positionsOf(io, [from, to]) : kind;
		const network = ends.ok ? await readNetwork(io) : ends;
		const drawn =
			network.ok && ends.ok && kind.ok
				? routes(
						network.value as Network,
						ends.value as [Position, Position],
						kind.value,
						flags['disjoint'] !== undefined,
					)
				: fail(...(network.ok ? [] : network.problems));
		if (!drawn.ok) {
			for (const each of drawn.problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const { features, alone } = drawn.value;
		if (alone) io.error(`${sentence('network_no_second')}\n`);
		io.out(`${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
		return alone ? EXIT.partly : EXIT.done;
	},
};

function routes(
	network: Network,
	[from, to]: [Position, Position],
	kind: RouteKind,
	disjoint: boolean,
): Result<{ features: unknown[]; alone: boolean }> {
	if (!disjoint) {
		const found = routeBetween(network, from, to, kind);
		return found.ok ? ok({ features: [feature(network, found.value, {})], alone: false }) : found;
	}
	const pair = diversity(network, from, to);
	if (!pair.ok) return pair;
	const { first, second } = pair.value;
	const both = second && pairUnavailability(first.km, second.km);
	const joint = both ? { both_down_share: both.withCommonCause } : {};
	return ok({
		features: [first, second].flatMap((each, i) =>
			each ? [feature(network, each, { rank: i + 1, ...joint })] : [],
		),
		alone: second === null,
	});
}

function feature({ fiber }: Network, found: Route, more: Record<string, unknown>) {
	const trip = roundTrip(found);
	const systems = [
		...new Set(
			found.edges
				.filter((edge) => fiber.edgeKind[edge] === 1)
				.map((edge) => fiber.systemName[fiber.system[edge]!]!),
		),
	];
	const parts = lineParts(found.line);
	return {
		type: 'Feature',
		properties: {
			kind: found.kind,
			method: found.method,
			confidence: routeConfidence(found),
			great_circle_km: found.straightKm,
			route_km: found.km,
			sea_km: found.seaKm,
			access_km: found.tailKm,
			modelled_km: found.modelledKm,
			floor_ms: trip.floorMs,
			rtt_low_ms: trip.lowMs,
			rtt_ms: trip.planningMs,
			rtt_high_ms: trip.highMs,
			cuts_per_year: cutsPerYear(found.km),
			unavailable_share: unavailability(found.km),
			reach_class: reachClass(found.km),
			submarine_systems: systems,
			...more,
		},
		geometry:
			parts.length === 1
				? { type: 'LineString', coordinates: parts[0] }
				: { type: 'MultiLineString', coordinates: parts },
	};
}

/** The line cut where it goes over the date line, each part within -180 to 180 (RFC 7946). */
function lineParts(line: readonly Position[]): Position[][] {
	const sheet = (lng: number) => Math.floor((lng + 180) / 360);
	const parts: Position[][] = [[]];
	let last: Position | null = null;
	for (const point of line) {
		const here = sheet(point[0]);
		if (last && sheet(last[0]) !== here) {
			const eastward = point[0] > last[0];
			const border = (eastward ? here : here + 1) * 360 - 180;
			const lat = last[1] + ((point[1] - last[1]) * (border - last[0])) / (point[0] - last[0]);
			parts.at(-1)!.push([eastward ? 180 : -180, lat]);
			parts.push([[eastward ? -180 : 180, lat]]);
		}
		parts.at(-1)!.push([point[0] - here * 360, point[1]]);
		last = point;
	}
	return parts;
}

/** Positions as coordinates, campuses or places: a campus by the beginning of its name, a place by its whole name, the most populous first. */
async function positionsOf(io: Io, texts: readonly string[]): Promise<Result<Position[]>> {
	const found: Position[] = [];
	for (const text of texts) {
		const position = readPosition(text);
		if (position.ok) {
			found.push(position.value);
			continue;
		}
		if (looksLikePosition(text)) return position;
		const named = await namedPosition(io, text);
		if (!named.ok) return named;
		found.push(named.value);
	}
	return ok(found);
}

async function namedPosition(io: Io, text: string): Promise<Result<Position>> {
	const wanted = foldedText(text.split(',')[0]!);
	const campuses = await loadArtifact(io.readAtlas, campusesArtifact);
	const places = await loadArtifact(io.readAtlas, placesArtifact);
	if (!campuses.ok) return campuses;
	if (!places.ok) return places;
	if (wanted !== '') {
		const campus = campuses.value.name.findIndex((name) => foldedText(name).startsWith(wanted));
		const [row = -1] = findPlaces(places.value, text, 1);
		if (row >= 0 && [foldedText, spelledOutText].some((fold) => fold(places.value.name[row]!) === wanted)) {
			// A campus by its full name wins over a place; else the place does.
			if (campus < 0 || foldedText(campuses.value.name[campus]!) !== wanted)
				return ok([places.value.lng[row]!, places.value.lat[row]!]);
		}
		if (campus >= 0) return ok([campuses.value.lng[campus]!, campuses.value.lat[campus]!]);
	}
	return fail(problem('', 'network_place_unknown', { found: text }));
}
