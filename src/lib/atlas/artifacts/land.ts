import type { LandMask } from '../../geo/land-mask.ts';
import type { Artifact } from '../artifact.ts';
import { readBinary, writeBinary } from '../binary.ts';

export type { LandMask };

const identity = { name: 'land', version: 1, file: 'land.bin' } as const;

/** Land of the world as a coarse mask, kept as the columns where land and water take turns in each row (water first). */
export const landArtifact = {
	...identity,
	encode({ width, height, cells }) {
		const rowStart = new Uint32Array(height + 1);
		const turns: number[] = [];
		for (let row = 0; row < height; row++) {
			let last = 0;
			for (let column = 0; column < width; column++) {
				const cell = cells[row * width + column]!;
				if (cell !== last) turns.push(column);
				last = cell;
			}
			rowStart[row + 1] = turns.length;
		}
		return writeBinary(identity, {
			size: Uint16Array.of(width, height),
			rowStart,
			turns: Uint16Array.from(turns),
		});
	},
	decode(bytes) {
		const columns = readBinary(identity, bytes);
		const [width, height] = columns.numbers('size', Uint16Array) as unknown as [number, number];
		const rowStart = columns.numbers('rowStart', Uint32Array);
		const turns = columns.numbers('turns', Uint16Array);
		const cells = new Uint8Array(width * height);
		for (let row = 0; row < height; row++) {
			for (let i = rowStart[row]!; i < rowStart[row + 1]!; i += 2) {
				cells.fill(
					1,
					row * width + turns[i]!,
					row * width + (i + 1 < rowStart[row + 1]! ? turns[i + 1]! : width),
				);
			}
		}
		return { width, height, cells };
	},
} satisfies Artifact<LandMask>;
