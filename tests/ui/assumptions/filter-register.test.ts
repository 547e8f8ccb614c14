import { expect, test } from 'vitest';
import { defaultScenario } from '../../../src/lib/plan/scenario.ts';
import { assumptionRooms } from '../../../src/lib/planning/assumption.ts';
import { registerOf } from '../../../src/lib/planning/assumptions/register-of.ts';
import type { ScoreMove } from '../../../src/lib/planning/assumptions/score-moves.ts';
import {
	filterRegister,
	movesScore,
	type RegisterFilter,
} from '../../../src/lib/ui/assumptions/filter-register.ts';

const entries = registerOf({
	...defaultScenario,
	assumptions: { 'path-factor': { value: 1.9, low: null, high: null } },
});
const all: RegisterFilter = { room: null, search: '', changed: false, assumed: false, moves: false };
const shown = (
	filter: Partial<RegisterFilter>,
	moves: Record<string, ScoreMove> = {},
	textOf: (id: string) => string = (id) => id,
) =>
	filterRegister(entries, { ...all, ...filter }, new Map(Object.entries(moves)), ({ assumption }) =>
		textOf(assumption.id),
	).map(({ assumption }) => assumption.id);

test('where nothing is asked for, the whole register is shown in its order', () => {
	expect(shown({})).toEqual(entries.map(({ assumption }) => assumption.id));
});

test('the rooms share the register out: each entry stands in one', () => {
	const byRoom = assumptionRooms.flatMap((room) => shown({ room }));
	expect(byRoom.length).toBe(entries.length);
	expect([...byRoom].sort()).toEqual(shown({}).sort());
});

test('only what a scenario changed, and only what no source fixes', () => {
	expect(shown({ changed: true })).toEqual(['path-factor']);
	const assumed = shown({ assumed: true });
	expect(assumed.length).toBeGreaterThan(0);
	expect(assumed).toEqual(
		entries.filter(({ assumption }) => assumption.trust === 'assumed').map(({ assumption }) => assumption.id),
	);
});

test('every word of a search is found, in any order, without accents and capitals', () => {
	const textOf = (id: string) => (id === 'path-factor' ? 'Détour de la fibre' : 'Fibre');
	expect(shown({ search: '  FIBRE detour ' }, {}, textOf)).toEqual(['path-factor']);
	expect(shown({ search: 'fibre détour cuivre' }, {}, textOf)).toEqual([]);
	expect(shown({ search: '   ' }, {}, textOf).length).toBe(entries.length);
});

test('a move counts from what one digit of the score shows, whichever way it goes', () => {
	expect(movesScore(undefined)).toBe(false);
	expect(movesScore({ kind: 'ends', low: 0.04, high: -0.04 })).toBe(false);
	expect(movesScore({ kind: 'ends', low: 0.01, high: -0.05 })).toBe(true);
	expect(movesScore({ kind: 'change', by: -0.05 })).toBe(true);
	expect(movesScore({ kind: 'change', by: 0.049 })).toBe(false);
	const moves: Record<string, ScoreMove> = {
		'path-factor': { kind: 'ends', low: 2, high: -1 },
		'off-coast': { kind: 'ends', low: 0, high: 0 },
	};
	expect(shown({ moves: true }, moves)).toEqual(['path-factor']);
});

test('what is asked for is asked together', () => {
	expect(shown({ changed: true, search: 'coast' })).toEqual([]);
	expect(shown({ changed: true, search: 'path' })).toEqual(['path-factor']);
});
