import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';
import { namesToRows, rowsToNames } from '../name-column.ts';

export const campusStatuses = ['operating', 'construction', 'planned'] as const;
/** How far a campus has come, in the order of the map's legend. */
export type CampusStatus = (typeof campusStatuses)[number];

/** AI campuses of the world as Epoch AI reports them; columns of equal length. Missing MW is NaN, missing text ''. */
export type Campuses = {
	name: string[];
	operator: string[];
	users: string[];
	place: string[];
	country: string[];
	cluster: string[];
	lng: Float64Array;
	lat: Float64Array;
	/** How exact the position is, km. */
	precisionKm: Float32Array;
	/** Facility MW today (May 2026). Never mixed with IT MW. */
	facilityMw: Float32Array;
	/** IT MW today (October 2026). */
	itMw: Float32Array;
	/** IT MW announced, and by when (`2028-05`, '' where unknown). */
	plannedItMw: Float32Array;
	plannedDate: string[];
	status: CampusStatus[];
};

const identity = { name: 'campuses', version: 1, file: 'campuses.bin' } as const;

export const campusesArtifact = {
	...identity,
	encode({ status, ...columns }) {
		return writeBinary(identity, { ...columns, status: namesToRows(campusStatuses, status) });
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		return {
			name: columns.text('name'),
			operator: columns.text('operator'),
			users: columns.text('users'),
			place: columns.text('place'),
			country: columns.text('country'),
			cluster: columns.text('cluster'),
			lng: columns.numbers('lng', Float64Array),
			lat: columns.numbers('lat', Float64Array),
			precisionKm: columns.numbers('precisionKm', Float32Array),
			facilityMw: columns.numbers('facilityMw', Float32Array),
			itMw: columns.numbers('itMw', Float32Array),
			plannedItMw: columns.numbers('plannedItMw', Float32Array),
			plannedDate: columns.text('plannedDate'),
			status: rowsToNames(campusStatuses, columns.numbers('status', Uint8Array)),
		};
	},
} satisfies Artifact<Campuses>;
