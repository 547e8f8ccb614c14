import type { View } from '../../view.ts';
import type { Box } from '../frame.ts';
import { lineOffsets, type LinkLine } from './lines.ts';

/** The squares of the screen through which lines run: asked for 800 boxes a frame, so it must not look at the lines again. */
export type LineCells = { columns: number; filled: Uint8Array };

const CELL_PX = 8;

export function lineCells(view: View, lines: readonly LinkLine[]): LineCells {
	const columns = Math.ceil(view.width / CELL_PX);
	const rows = Math.ceil(view.height / CELL_PX);
	const filled = new Uint8Array(columns * rows);
	for (const line of lines) {
		for (const offset of lineOffsets(view, line)) {
			for (let i = 1; i < line.points.length; i++) {
				const a = line.points[i - 1]!;
				const b = line.points[i]!;
				const steps = Math.min(4000, Math.ceil(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / CELL_PX));
				for (let step = 0; step <= steps; step++) {
					const share = steps === 0 ? 0 : step / steps;
					const column = Math.floor((a.x + (b.x - a.x) * share + offset.x) / CELL_PX);
					const row = Math.floor((a.y + (b.y - a.y) * share + offset.y) / CELL_PX);
					if (column >= 0 && column < columns && row >= 0 && row < rows) filled[row * columns + column] = 1;
				}
			}
		}
	}
	return { columns, filled };
}

/** Whether a line runs through a box. */
export function onLine({ columns, filled }: LineCells, { left, top, right, bottom }: Box): boolean {
	const lastRow = filled.length / columns - 1;
	for (
		let row = Math.max(0, Math.floor(top / CELL_PX));
		row <= Math.min(lastRow, Math.floor(bottom / CELL_PX));
		row++
	) {
		const first = Math.max(0, Math.floor(left / CELL_PX));
		const last = Math.min(columns - 1, Math.floor(right / CELL_PX));
		for (let column = first; column <= last; column++) if (filled[row * columns + column]) return true;
	}
	return false;
}
