// `npm start`: installs what is missing, builds what is stale, serves the app at http://localhost:4173.
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, root, stop } from './install.mjs';
import { serve } from './serve.mjs';

const first = Number(process.env['PORT'] ?? 4173);
if (!Number.isInteger(first) || first < 1 || first > 65_535)
	stop(`PORT is "${process.env['PORT']}"; it must be a number from 1 to 65535.`);

ensureInstalled();
ensureBuilt();
for (let port = first; ; port++) {
	try {
		await serve(`${root}build`, port);
		console.log(`\nLoadstar is at http://localhost:${port}   (Ctrl C ends it)`);
		break;
	} catch (error) {
		if (error?.code !== 'EADDRINUSE' || port >= first + 20)
			stop(`Port ${port} cannot be opened: ${error?.message}. Choose another with PORT=5000 npm start.`);
		console.log(`Port ${port} is taken, trying ${port + 1} ...`);
	}
}
