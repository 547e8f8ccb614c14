import { deflateSync, Inflate } from 'fflate';
import { jsonChange, withChange, type Json } from '../../plan/json-changes.ts';
import { newPlan } from '../../plan/new-plan.ts';
import { PLAN_TEXT_MAX, type Plan } from '../../plan/plan.ts';
import { BitReader, BitWriter, UnfitLink } from './bits.ts';
import { Coder } from './coder.ts';
import { planColumns } from './layout.ts';

/** How the body is packed: its first byte. */
const MODELLED = 0;
const DEFLATED = 1;
/** Plans of more text than this are deflated: longer by half, but quick at any size. */
const MODELLED_MOST = 250_000;
/** Bytes inflated at a time, so that a bomb is seen after 1 MB and not after a thousand. */
const STEP = 1024;

/** A plan as bytes, exactly; short where it is small, and never refused. */
export function packPlan(plan: Plan): Uint8Array {
	const text = JSON.stringify(plan);
	const modelled = text.length <= MODELLED_MOST ? modelledPlan(plan) : null;
	return modelled
		? marked(MODELLED, modelled)
		: marked(DEFLATED, deflateSync(new TextEncoder().encode(text), { level: 9 }));
}

/** What the bytes hold, still to pass `openPlan`. Throws `UnfitLink` when they hold nothing. */
export function unpackPlan(bytes: Uint8Array): unknown {
	const body = bytes.subarray(1);
	if (bytes[0] === MODELLED) return readModelled(body);
	if (bytes[0] === DEFLATED) return inflatedText(body);
	throw new UnfitLink('unknown packing');
}

/** Columns, and beside them whatever of the plan the columns do not hold: fields of a later schema are never lost. */
function modelledPlan(plan: Plan): Uint8Array | null {
	try {
		const bare = written(plan, '');
		const rest = jsonChange(readModelled(bare) as Json, plan as unknown as Json);
		if (!rest) return bare;
		const whole = written(plan, JSON.stringify(rest));
		return jsonChange(readModelled(whole) as Json, plan as unknown as Json) ? null : whole;
	} catch (error) {
		if (error instanceof UnfitLink) return null;
		throw error;
	}
}

function written(plan: Plan, rest: string): Uint8Array {
	const bits = new BitWriter();
	const coder = new Coder(bits);
	planColumns(coder, plan);
	coder.text('rest', rest, ['']);
	return bits.finish();
}

/** A reader's coder returns what it finds whatever it is given: an empty plan. */
function readModelled(bytes: Uint8Array): unknown {
	const coder = new Coder(new BitReader(bytes));
	const plan = planColumns(coder, newPlan('', ''));
	const rest = coder.text('rest', '', ['']);
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

/** Inflates step by step, and stops where no plan could be that long. */
function inflatedText(bytes: Uint8Array): string {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const pieces: string[] = [];
	let length = 0;
	let isWhole = false;
	const inflate = new Inflate((chunk, final) => {
		length += chunk.length;
		if (length > PLAN_TEXT_MAX) throw new UnfitLink('unfolds too far');
		pieces.push(decoder.decode(chunk, { stream: !final }));
		isWhole = final;
	});
	try {
		for (let at = 0; at < bytes.length; at += STEP) {
			inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
		}
	} catch (error) {
		throw error instanceof UnfitLink ? error : new UnfitLink('no deflate');
	}
	if (!isWhole) throw new UnfitLink('deflate is cut');
	return pieces.join('');
}

function marked(kind: number, body: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(body.length + 1);
	bytes[0] = kind;
	bytes.set(body, 1);
	return bytes;
}
