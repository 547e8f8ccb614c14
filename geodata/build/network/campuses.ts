import { campusesArtifact, type CampusStatus } from '../../../src/lib/atlas/artifacts/campuses.ts';
import type { Builder } from '../../builder.ts';
import { table } from '../../parse.ts';

/**
 * AI campuses as Epoch reports them, in its order. Status:
 * operating = facility or IT MW above 0 today; construction = none yet, but the timeline has work on the site by its
 * date; planned = the rest.
 */
export const campuses = {
	name: 'campuses',
	file: campusesArtifact.file,
	version: campusesArtifact.version,
	sources: ['epoch'],
	build(read) {
		const rows = table(read('epoch', 'ai_campus_sites_derived.csv'));
		const begun = sitesBegun(read('epoch', 'epoch_data_center_timelines.2026-05.csv'));
		const text = (column: string) => rows.map((row) => row[column] ?? '');
		const numbers = (column: string) => rows.map((row) => (row[column] ? Number(row[column]) : NaN));
		const facilityMw = numbers('mw_facility_2026_05');
		const itMw = numbers('mw_it_2026_10');
		const status = rows.map((row, i): CampusStatus => {
			if (facilityMw[i]! > 0 || itMw[i]! > 0) return 'operating';
			return begun.has(row['name']!) ? 'construction' : 'planned';
		});
		return campusesArtifact.encode({
			name: text('name'),
			operator: text('operator'),
			users: text('users'),
			place: text('place'),
			country: text('country'),
			cluster: text('cluster'),
			lng: Float64Array.from(numbers('lon')),
			lat: Float64Array.from(numbers('lat')),
			precisionKm: Float32Array.from(numbers('coord_precision_km')),
			facilityMw: Float32Array.from(facilityMw),
			itMw: Float32Array.from(itMw),
			plannedItMw: Float32Array.from(numbers('mw_it_planned')),
			plannedDate: text('mw_it_planned_date'),
			status,
		});
	},
} as const satisfies Builder;

/** Date of the timelines: later rows are projections. */
const TIMELINE_DATE = '2026-05-23';

/** Campuses whose timeline has a row of the past: somebody saw work on the site. */
function sitesBegun(timelines: Uint8Array): Set<string> {
	return new Set(
		table(timelines)
			.filter((row) => row['Date']! <= TIMELINE_DATE && row['Construction status'] !== '')
			.map((row) => row['Data center']!),
	);
}
