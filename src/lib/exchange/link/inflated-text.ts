import { Inflate } from 'fflate';
import { UnfitLink } from './unfit-link.ts';

/** Most bytes a link may unfold to; its text would be near what a browser's address holds. Larger plans go as files. */
export const UNFOLDED_MOST = 4_000_000;
/** Most commas and brackets in it: a plan of routes alone has 700,000, a list of empty things more. */
const MARKS_MOST = 800_000;
export const UNFOLDS_TOO_FAR = 'unfolds too far';
/** Bytes inflated at a time, so that a bomb is seen after 1 MB and not after a thousand. */
const STEP = 1024;

/** Inflates step by step, and stops where no plan could be that long. */
export function inflatedText(bytes: Uint8Array, dictionary?: Uint8Array): string {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const pieces: string[] = [];
	let length = 0;
	let marks = 0;
	let isWhole = false;
	const inflate = new Inflate({ ...(dictionary ? { dictionary } : {}) }, (chunk, final) => {
		length += chunk.length;
		for (const byte of chunk) if (byte === 0x2c || byte === 0x5b || byte === 0x7b) marks++;
		if (length > UNFOLDED_MOST || marks > MARKS_MOST) throw new UnfitLink(UNFOLDS_TOO_FAR);
		pieces.push(decoder.decode(chunk, { stream: !final }));
		isWhole = final;
	});
	try {
		for (let at = 0; at < bytes.length; at += STEP) {
			inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
		}
	} catch (error) {
		throw error instanceof UnfitLink ? error : new UnfitLink('no deflate');
	}
	if (!isWhole) throw new UnfitLink('deflate is cut');
	return pieces.join('');
}
