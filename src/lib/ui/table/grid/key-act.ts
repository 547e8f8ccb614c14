import type { Column } from '../columns.ts';
import { movedCell, type CellAt, type Extent } from './move-cell.ts';

/** What a key asks of the grid. */
export type KeyAct =
	| { kind: 'go'; to: CellAt; extends: boolean }
	| { kind: 'choose-all' | 'choose-none' | 'toggle-row' | 'toggle-all' | 'remove' | 'open' | 'sort' }
	| { kind: 'type'; key: string };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;
type Standing = { at: CellAt; extent: Extent; column: Column | undefined; isAnyChosen: boolean };

/** What a key asks where the keyboard stands on `at`; null = the key is not for the grid. */
export function keyAct(pressed: Key, { at, extent, column, isAnyChosen }: Standing): KeyAct | null {
	const { key, altKey, shiftKey } = pressed;
	const ctrl = pressed.ctrlKey || pressed.metaKey;
	const isRow = at.row >= 0 && at.row < extent.rows;
	const to = altKey ? null : movedCell(at, key, ctrl, extent);
	if (to) {
		const isFurther = isRow && to.row >= 0 && to.row !== at.row;
		return { kind: 'go', to, extends: shiftKey && isFurther && key.startsWith('Arrow') };
	}
	if (ctrl && key.toLowerCase() === 'a') return { kind: 'choose-all' };
	if (key === 'Escape' && isAnyChosen) return { kind: 'choose-none' };
	if (ctrl || altKey) return null;
	if (key === ' ') return { kind: isRow ? 'toggle-row' : 'toggle-all' };
	if ((key === 'Enter' || key === 'F2') && column) return { kind: isRow ? 'open' : 'sort' };
	if (key === 'Delete' && isAnyChosen) return { kind: 'remove' };
	const takesTyping = isRow && (column?.editor?.kind === 'text' || column?.editor?.kind === 'number');
	return key.length === 1 && takesTyping ? { kind: 'type', key } : null;
}
