import { foldedText } from '../../base/folded-text.ts';
import type { ImportOptions } from '../importer.ts';

/** Names other tables use for the operator areas of the atlas: balancing authorities by EIA's codes, companies of one planning region. */
const aliases: Record<string, string> = {
	CISO: 'CAISO',
	CAL: 'CAISO',
	ERCO: 'ERCOT',
	ISNE: 'ISONE',
	NYIS: 'NYISO',
	SWPP: 'SPP',
	SOCO: 'SERTP',
	SOUTHERN: 'SERTP',
	SOUTHERNCOMPANY: 'SERTP',
	TVA: 'SERTP',
	DUK: 'SERTP',
	CPLE: 'SERTP',
	AECI: 'SERTP',
	LGEE: 'SERTP',
	FPL: 'FRCC',
	FPC: 'FRCC',
	BPAT: 'NORTHERNGRID',
	PACE: 'NORTHERNGRID',
	PACW: 'NORTHERNGRID',
	IPCO: 'NORTHERNGRID',
	PSCO: 'WESTCONNECT',
	AZPS: 'WESTCONNECT',
	SRP: 'WESTCONNECT',
	PNM: 'WESTCONNECT',
};

/** What a cell names of the atlas, by its id. */
export type GridMatch = { field: 'zone' | 'operator'; id: string };

/** The zone or operator of the atlas a cell names; a column of zones often holds operators. Without lists the text itself is taken. */
export function matchedGrid(
	column: 'zone' | 'operator',
	text: string,
	{ zoneIds, operatorIds }: ImportOptions,
): GridMatch | null {
	const lists = { zone: zoneIds, operator: operatorIds };
	if (zoneIds === undefined && operatorIds === undefined) {
		return text.length <= 64 ? { field: column, id: text } : null;
	}
	const wanted = folded(text);
	const order = column === 'zone' ? (['zone', 'operator'] as const) : (['operator', 'zone'] as const);
	for (const field of order) {
		const id = lists[field]?.find((each) => folded(each) === wanted || folded(each) === aliases[wanted]);
		// Two letters are a country's code in the list of zones, and too short to be meant in a column of operators.
		if (id !== undefined && !(field !== column && wanted.length < 3)) return { field, id };
	}
	return null;
}

function folded(text: string): string {
	return foldedText(text.slice(0, 80))
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, '');
}
