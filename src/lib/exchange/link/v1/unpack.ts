import { withChange, type Json } from '../../../plan/history/json-changes.ts';
import { inflatedText } from '../inflated-text.ts';
import { UnfitLink } from '../unfit-link.ts';
import { BitReader } from './bits.ts';
import { Coder } from './coder.ts';
import { planColumns } from './layout.ts';

/** How the body of a link of version 1 is packed: its first byte. */
const MODELLED = 0;
const DEFLATED = 1;

/** What a link of version 1 holds, as it was then: `openPlan` brings it up to the present. Nothing writes them any more. */
export function unpackFirst(bytes: Uint8Array): unknown {
	const body = bytes.subarray(1);
	if (bytes[0] === MODELLED) return readModelled(body);
	if (bytes[0] === DEFLATED) return inflatedText(body);
	throw new UnfitLink('unknown packing');
}

/** Columns, and beside them whatever of the plan the columns do not hold. */
function readModelled(bytes: Uint8Array): unknown {
	const coder = new Coder(new BitReader(bytes));
	const plan = planColumns(coder);
	const rest = coder.text('rest', ['']);
	if (rest === '') return plan;
	const whole = withChange(plan as unknown as Json, parsed(rest));
	if (!whole) throw new UnfitLink('changes do not fit');
	return whole.value;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new UnfitLink('changes are no JSON');
	}
}
