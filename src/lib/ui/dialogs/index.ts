import type { Dialog } from '../dialog.ts';

/** What is opened over the page or in place of the results. Of two in place of the results the first shows. */
export const dialogs = [
	{
		id: 'import',
		stands: 'instead',
		shows: ({ view }) => view.file,
		load: () => import('./ImportPanel.svelte'),
	},
	{ id: 'compare', stands: 'instead', load: () => import('./CompareDialog.svelte') },
	{ id: 'share', stands: 'over', load: () => import('./ShareDialog.svelte') },
	{ id: 'export', stands: 'over', load: () => import('./ExportDialog.svelte') },
	{
		id: 'again',
		stands: 'over',
		shows: ({ view }) => view.again,
		load: () => import('./ExampleAgainDialog.svelte'),
	},
	{
		id: 'unlock',
		stands: 'over',
		shows: ({ view }) => view.locked !== null,
		load: () => import('./UnlockDialog.svelte'),
	},
	{
		id: 'formula',
		stands: 'over',
		shows: ({ view }) => view.explanation !== null,
		load: () => import('./FormulaDialog.svelte'),
	},
] as const satisfies readonly Dialog[];
