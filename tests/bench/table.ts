import type { Measured } from './row.ts';
import { median } from './seed.ts';

/** One line of the table, as text by column. */
export type Line = Record<
	'what' | 'ours' | 'least' | 'peer' | 'its' | 'its least' | 'ratio' | 'goal' | 'met',
	string
>;

/** Medians, least values, ratio to the peer and whether the goal is met. */
export function lineOf({ what, unit, ours, peer, goal }: Measured): Line {
	const mine = median(ours);
	const theirs = peer && median(peer.values);
	const ratio = theirs === null ? null : mine / theirs;
	const held = goal?.kind === 'of the peer' ? ratio : mine;
	return {
		what: `${what}, ${unit}`,
		ours: digits(mine),
		least: digits(Math.min(...ours)),
		peer: peer?.name ?? '',
		its: theirs === null ? '' : digits(theirs),
		'its least': peer ? digits(Math.min(...peer.values)) : '',
		ratio: ratio === null ? '' : digits(ratio),
		goal: goal ? `${digits(goal.most)}${goal.kind === 'of the peer' ? ' of it' : ` ${unit}`}` : '',
		met: goal && held !== null ? (held <= goal.most ? 'yes' : 'no') : '',
	};
}

/** Lines under their headings, columns as wide as their longest text. */
export function tableText(lines: readonly Line[]): string {
	const columns = Object.keys(lines[0]!) as (keyof Line)[];
	const widths = columns.map((column) =>
		Math.max(column.length, ...lines.map((line) => line[column].length)),
	);
	const row = (cells: readonly string[]) =>
		cells
			.map((cell, i) => cell.padEnd(widths[i]!))
			.join('  ')
			.trimEnd();
	return [
		row(columns),
		row(widths.map((width) => '-'.repeat(width))),
		...lines.map((line) => row(columns.map((column) => line[column]))),
	].join('\n');
}

function digits(value: number): string {
	return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)));
}
