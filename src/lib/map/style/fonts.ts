/** Names of the label fonts in the style, as `text-font` asks for them. Bundled in static/fonts, never from the network. */
export const regular = 'Noto Sans Regular';
export const semibold = 'Noto Sans SemiBold';

const latin = [
	'U+0000-00FF',
	'U+0131',
	'U+0152-0153',
	'U+02BB-02BC',
	'U+02C6',
	'U+02DA',
	'U+02DC',
	'U+0304',
	'U+0308',
	'U+0329',
	'U+2000-206F',
	'U+20AC',
	'U+2122',
];
const latinExtended = [
	'U+0100-02BA',
	'U+02BD-02C5',
	'U+02C7-02CC',
	'U+02CE-02D7',
	'U+02DD-02FF',
	'U+1D00-1DBF',
	'U+1E00-1E9F',
	'U+1EF2-1EFF',
	'U+2C60-2C7F',
	'U+A720-A7FF',
];

/** The style's `font-faces`: each file is read only when a label needs one of its letters. `fontsUrl` is absolute and ends in a slash. */
export function fontFaces(fontsUrl: string): Record<string, { url: string; 'unicode-range': string[] }[]> {
	const files = (weight: number) => [
		{ url: `${fontsUrl}noto-sans-latin-${weight}-normal.woff2`, 'unicode-range': latin },
		{ url: `${fontsUrl}noto-sans-latin-ext-${weight}-normal.woff2`, 'unicode-range': latinExtended },
	];
	return { [regular]: files(400), [semibold]: files(600) };
}
