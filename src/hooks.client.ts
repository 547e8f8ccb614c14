import type { HandleClientError } from '@sveltejs/kit';
import { isMissingCode } from './routes/offline/missing-code.ts';

/** A page whose code or sentences did not come says that it needs the network once; anything else stays in the console. */
export const handleError: HandleClientError = ({ error, message, status }) => {
	const kind = isMissingCode(error) || !navigator.onLine ? 'unfetched' : 'failed';
	if (kind === 'failed' && status !== 404) console.error(error);
	return { message, kind };
};
