declare global {
	namespace App {
		/** Why a page is not shown: its files did not come, or something broke. */
		interface Error {
			message: string;
			kind: 'unfetched' | 'failed';
		}
	}
}

export {};
