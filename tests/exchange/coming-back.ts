import type { Exporter } from '../../src/lib/exchange/exporter.ts';
import { exporters } from '../../src/lib/exchange/exporters/index.ts';
import type { Importer } from '../../src/lib/exchange/importer.ts';
import { importers } from '../../src/lib/exchange/importers/index.ts';

const ways: readonly Exporter[] = exporters;
const back: readonly Importer[] = importers;

/** Ways out whose files some way in promises to read, by the end of their name. */
export const comingBack = ways.filter(({ extension }) =>
	back.some(({ extensions }) => extensions.includes(extension)),
);
