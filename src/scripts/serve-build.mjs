// Serves build/ as it is, for the browser tests and the benchmark: `node src/scripts/serve-build.mjs PORT`.
import { root } from './install.mjs';
import { serve } from './serve.mjs';

await serve(`${root}build`, Number(process.argv[2] ?? 4173));
