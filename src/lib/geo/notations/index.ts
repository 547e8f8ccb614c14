import { bracketed } from './bracketed.ts';
import { degreePair } from './degree-pair.ts';
import { geoUri } from './geo-uri.ts';
import { iso6709 } from './iso-6709.ts';
import { mapLink } from './map-link.ts';
import { mgrs } from './mgrs.ts';
import type { Notation } from './notation.ts';
import { packedDegrees } from './packed-degrees.ts';
import { plusCode } from './plus-code.ts';
import { threeWords } from './three-words.ts';
import { utmText } from './utm-text.ts';
import { wktPoint } from './wkt-point.ts';

/** Every way to write a position that is read, or known and refused by name. The first that knows a text answers; degrees come last, as they know any. */
export const notations = [
	mapLink,
	geoUri,
	threeWords,
	wktPoint,
	plusCode,
	mgrs,
	utmText,
	iso6709,
	packedDegrees,
	bracketed,
	degreePair,
] as const satisfies readonly Notation[];
