/** Table of facts: coordinate systems that files name by a code alone, as PROJ strings, from the EPSG and Esri registries. */
export const knownSystems: Readonly<Record<string, string>> = {
	// World
	'EPSG:3395': '+proj=merc +lon_0=0 +k=1 +x_0=0 +y_0=0 +datum=WGS84',
	// United States
	'EPSG:5070': '+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +datum=NAD83',
	'EPSG:6350': '+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +datum=NAD83',
	'EPSG:3310': '+proj=aea +lat_0=0 +lon_0=-120 +lat_1=34 +lat_2=40.5 +x_0=0 +y_0=-4000000 +datum=NAD83',
	'EPSG:3338': '+proj=aea +lat_0=50 +lon_0=-154 +lat_1=55 +lat_2=65 +x_0=0 +y_0=0 +datum=NAD83',
	'ESRI:102003': '+proj=aea +lat_0=37.5 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +datum=NAD83',
	'ESRI:102039': '+proj=aea +lat_0=23 +lon_0=-96 +lat_1=29.5 +lat_2=45.5 +x_0=0 +y_0=0 +datum=NAD83',
	// Canada
	'EPSG:3005': '+proj=aea +lat_0=45 +lon_0=-126 +lat_1=50 +lat_2=58.5 +x_0=1000000 +y_0=0 +datum=NAD83',
	'EPSG:3347':
		'+proj=lcc +lat_0=63.390675 +lon_0=-91.8666666666667 +lat_1=49 +lat_2=77 +x_0=6200000 +y_0=3000000 +datum=NAD83',
	'EPSG:3978': '+proj=lcc +lat_0=49 +lon_0=-95 +lat_1=49 +lat_2=77 +x_0=0 +y_0=0 +datum=NAD83',
	// France
	'EPSG:2154':
		'+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +towgs84=0,0,0',
	// Europe
	'EPSG:3034':
		'+proj=lcc +lat_0=52 +lon_0=10 +lat_1=35 +lat_2=65 +x_0=4000000 +y_0=2800000 +ellps=GRS80 +towgs84=0,0,0',
	'EPSG:3035': '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +towgs84=0,0,0',
	'EPSG:2056':
		'+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=2600000 +y_0=1200000 +ellps=bessel +towgs84=674.374,15.056,405.346',
	'EPSG:21781':
		'+proj=somerc +lat_0=46.9524055555556 +lon_0=7.43958333333333 +k_0=1 +x_0=600000 +y_0=200000 +ellps=bessel +towgs84=674.374,15.056,405.346',
	'EPSG:2180':
		'+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 +ellps=GRS80 +towgs84=0,0,0',
	'EPSG:3006': '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0',
	'EPSG:3067': '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0',
	'EPSG:3763':
		'+proj=tmerc +lat_0=39.6682583333333 +lon_0=-8.13310833333333 +k=1 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0',
	'EPSG:27700':
		'+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489',
	'EPSG:28992':
		'+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725',
	// Australia and New Zealand
	'EPSG:2193':
		'+proj=tmerc +lat_0=0 +lon_0=173 +k=0.9996 +x_0=1600000 +y_0=10000000 +ellps=GRS80 +towgs84=0,0,0',
	'EPSG:3577':
		'+proj=aea +lat_0=0 +lon_0=132 +lat_1=-18 +lat_2=-36 +x_0=0 +y_0=0 +ellps=GRS80 +towgs84=0,0,0',
};

/** Families of systems that differ by a number only: the zones of UTM, the nine conics of France. */
export function knownSystem(code: string): string | null {
	const listed = knownSystems[code];
	if (listed !== undefined) return listed;
	const number = Number(/^EPSG:(\d+)$/.exec(code)?.[1]);
	const grs80 = '+ellps=GRS80 +towgs84=0,0,0';
	if (number > 32_600 && number <= 32_660) return `+proj=utm +zone=${number - 32_600} +datum=WGS84`;
	if (number > 32_700 && number <= 32_760) return `+proj=utm +zone=${number - 32_700} +south +datum=WGS84`;
	if (number > 26_900 && number <= 26_923) return `+proj=utm +zone=${number - 26_900} +datum=NAD83`;
	if (number >= 25_828 && number <= 25_838) return `+proj=utm +zone=${number - 25_800} ${grs80}`;
	// GDA94 and GDA2020
	if (number >= 28_348 && number <= 28_358) return `+proj=utm +zone=${number - 28_300} +south ${grs80}`;
	if (number >= 7846 && number <= 7859) return `+proj=utm +zone=${number - 7800} +south ${grs80}`;
	if (number >= 3942 && number <= 3950) {
		const lat = number - 3900;
		const northing = (lat - 41) * 1e6 + 200_000;
		return `+proj=lcc +lat_0=${lat} +lon_0=3 +lat_1=${lat - 0.75} +lat_2=${lat + 0.75} +x_0=1700000 +y_0=${northing} ${grs80}`;
	}
	return null;
}
