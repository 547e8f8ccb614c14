/** The four sides as people write them out, English, French, German, Spanish. */
const sides: readonly [RegExp, string][] = [
	[/\b(NORTH|NORD|NORTE)\b/g, 'N'],
	[/\b(SOUTH|SUD|SÜD|SUED|SUR)\b/g, 'S'],
	[/\b(EAST|EST|ESTE|OST)\b/g, 'E'],
	[/\b(WEST|OUEST|OESTE)\b/g, 'W'],
];

const NUMBER = String.raw`(\d{1,20}(?:\.\d{1,20})?)`;
/** `41 deg 15 min 36 sec`, `41d15m36s`. */
const WORDED = new RegExp(
	String.raw`${NUMBER}\s?D(?:EG(?:R|REE|REES)?\.?)?(?![A-Z])(?:\s?${NUMBER}\s?M(?:IN(?:UTES?)?\.?)?(?![A-Z])(?:\s?${NUMBER}\s?S(?:EC(?:ONDS?)?\.?)?)?)?`,
	'g',
);
/** `41:15:36`, `41:15.6`. */
const COLONS = new RegExp(String.raw`(\d{1,3}):(?:(\d{1,2}):)?${NUMBER}`, 'g');
/** `41-15-36N`, `41-15.6N`. */
const DASHES = new RegExp(String.raw`(\d{1,3})-(?:(\d{1,2})-)?${NUMBER}\s?(?=[NSEW])`, 'g');

/** One spelling for the many signs people and keyboards use; names of the axes become φ and λ, the parts of degrees °, ' and ". */
export function normalizedText(text: string): string {
	const upper = text
		.slice(0, 400)
		.toUpperCase()
		.replace(/[−–—‐‑]/g, '-')
		.replace(/[º˚]/g, '°')
		.replace(/''|[″”“„]/g, '"')
		.replace(/[′’‘´`]/g, "'")
		.replace(/[()[\]{}]/g, ' ')
		.replace(/\bLAT(ITUDE)?\b\s*[:=.]?/g, 'φ')
		.replace(/\b(LONGITUDE|LONG|LON|LNG)\b\s*[:=.]?/g, 'λ')
		.replace(/\s+/g, ' ')
		.trim();
	return sides
		.reduce((plain, [word, letter]) => plain.replace(word, letter), upper)
		.replace(WORDED, (_, degrees, minutes, seconds) => angle(degrees, minutes, seconds))
		.replace(COLONS, (_, degrees, minutes, last) => angle(degrees, minutes ?? last, minutes && last))
		.replace(DASHES, (_, degrees, minutes, last) => angle(degrees, minutes ?? last, minutes && last));
}

function angle(degrees: string, minutes?: string, seconds?: string): string {
	return `${degrees}°${minutes ? `${minutes}'` : ''}${seconds ? `${seconds}"` : ''}`;
}
