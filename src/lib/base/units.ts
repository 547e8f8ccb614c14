/** Mean Earth radius of the haversine, km (IUGG, Moritz 2000). */
export const EARTH_RADIUS_KM = 6371.0088;
/** Speed of light in vacuum, km/s, exact. */
export const LIGHT_KM_PER_S = 299_792.458;
export const HOURS_PER_YEAR = 8760;
/** Grams per kWh in one lb/MWh: 453.59237 g / 1000 kWh, exact. */
export const G_PER_KWH_PER_LB_PER_MWH = 0.453_592_37;
/** Kilometres in an international mile, exact. */
export const KM_PER_MILE = 1.609_344;
/** Square metres in a hectare, exact. */
export const M2_PER_HECTARE = 10_000;
/** Square metres in an international acre, exact (4,840 square yards). */
export const M2_PER_ACRE = 4046.856_422_4;
export const M2_PER_KM2 = 1_000_000;
/** Radius of the sphere with the area of the WGS84 ellipsoid, km (Karney 2013, doi:10.1007/s00190-012-0578-z). */
export const AUTHALIC_RADIUS_KM = 6371.007_180_918_474;
