/** All trials at full length with their figures: `npm run trials`, or `npm run trials -- links` for some of them. Exit code 1 when one failed. */
const SEED = 20_261_122;

type Trial = { name: string; run: () => Promise<{ figures: unknown; met: boolean }> };

const trials: Trial[] = [
	{
		name: 'links',
		run: async () => {
			const { runLinkTrials } = await import('./links.ts');
			const figures = runLinkTrials({ count: 10_000, seed: SEED });
			return { figures, met: figures.faults.length === 0 };
		},
	},
	{
		name: 'files',
		run: async () => {
			const { runFileTrials } = await import('./files.ts');
			const figures = runFileTrials({ count: 10_000, seed: SEED });
			return { figures, met: figures.faults.length === 0 };
		},
	},
	{
		name: 'storage',
		run: async () => {
			const { runStorageTrials } = await import('./storage.ts');
			const figures = await runStorageTrials({
				kills: 300,
				tabs: 4,
				edits: 800,
				damages: true,
				listed: 10_000,
			});
			return { figures, met: figures.met };
		},
	},
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !trials.some((trial) => trial.name === name));
if (unknown.length > 0) {
	console.error(`No trial ${unknown.join(', ')}. There are: ${trials.map(({ name }) => name).join(', ')}.`);
	process.exit(1);
}
for (const { name, run } of trials) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const start = performance.now();
	const { figures, met } = await run();
	console.log(`${name}: ${met ? 'met' : 'NOT MET'}, ${Math.round((performance.now() - start) / 1000)} s`);
	console.log(JSON.stringify(figures, null, '\t'));
	if (!met) process.exitCode = 1;
}

export {};
