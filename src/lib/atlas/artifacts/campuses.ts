export const campusStatuses = ['operating', 'construction', 'planned'] as const;
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
