/** Longitude and latitude in degrees, WGS84, in GeoJSON's order. */
export type Position = [lng: number, lat: number];
