import { landArtifact } from '../../../src/lib/atlas/artifacts/land.ts';
import type { Builder } from '../../builder.ts';
import { HEIGHT, landGrid, WIDTH } from '../../fiber/land-grid.ts';

/** Land and sea in cells of 0.1 degree. */
export const land = {
	name: 'land',
	file: landArtifact.file,
	version: landArtifact.version,
	sources: ['natural-earth'],
	build(read) {
		return landArtifact.encode({ width: WIDTH, height: HEIGHT, cells: landGrid(read) });
	},
} as const satisfies Builder;
