/** Small places that the population rule leaves out and planners ask for: campus and cloud towns. Name, country, latitude, longitude (own knowledge, about 5 km). */
export const campusTowns: readonly (readonly [name: string, country: string, lat: number, lng: number])[] = [
	['Boydton', 'US', 36.67, -78.39],
	['Quincy', 'US', 47.23, -119.85],
	['The Dalles', 'US', 45.6, -121.18],
	['Boardman', 'US', 45.84, -119.7],
	['Council Bluffs', 'US', 41.26, -95.86],
	['Papillion', 'US', 41.15, -96.04],
	['Cheyenne', 'US', 41.14, -104.82],
	['Moncks Corner', 'US', 33.2, -80.01],
	['Ashburn', 'US', 39.04, -77.49],
	['Butte', 'US', 46.0, -112.53],
	['Hamina', 'FI', 60.57, 27.2],
	['Mons', 'BE', 50.45, 3.95],
];
