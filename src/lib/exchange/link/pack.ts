import { deflateSync } from 'fflate';
import { jsonChange, type Json } from '../../plan/history/json-changes.ts';
import type { Plan } from '../../plan/plan.ts';
import { columnsPlan, planColumns } from './columns.ts';
import { LINK_VERSION } from './frame.ts';
import { inflatedText } from './inflated-text.ts';
import { leanPlan } from './lean-plan.ts';
import { UnfitLink } from './unfit-link.ts';
import { unpackFirst } from './v1/unpack.ts';

/** How the body is packed: its first byte. */
const COLUMNS = 0;
const WHOLE = 1;

/** What deflate has read before it begins: words that plans are told in. FROZEN, as links are read by it. */
const dictionary = new TextEncoder().encode(
	'"assumptions":{"path-factor":{"value":null,"low":null,"high":null},"judgements":{"kept-after-grid":{"kept-after-site":{"carbon-intensity":{"clean-share":{"pue":{"worst-rtt":{"weight":null,"worst":null,"best":null,"limit":"none"}}' +
		'MISO","PJM","SPP","ERCOT"search~keep-out~parcel"[[[[5,-9[300,null,[2028,2027,null],' +
		'["loadstar-plan",2,"","","a-2026",[3,[0],"",[5,-9,0,1],[0,1],[1,2],[4],[null]],[1,[0],[1.2],[2028],[null],[null],""],[0],[0],[{"id":"base","name":"Base","assumptions":{},"judgements":{}}],"base"]',
);

/** A plan as bytes, exactly; short where it is small, and never refused. */
export function packPlan(plan: Plan): Uint8Array {
	const lean = leanPlan(plan);
	const json = lean as unknown as Record<string, Json>;
	const columns = planColumns(json);
	const isSame = isExact(columns, json);
	const text = JSON.stringify(isSame ? columns : lean);
	const body = deflateSync(new TextEncoder().encode(text), { level: 9, mem: 12, dictionary });
	const bytes = new Uint8Array(body.length + 1);
	bytes[0] = isSame ? COLUMNS : WHOLE;
	bytes.set(body, 1);
	return bytes;
}

/** Whether the columns give the plan back; what is no plan at all is told whole. */
function isExact(columns: Json, json: Record<string, Json>): boolean {
	try {
		return jsonChange(columnsPlan(columns), json) === null;
	} catch (error) {
		if (error instanceof UnfitLink) return false;
		throw error;
	}
}

/** What the bytes of a link of some version hold, still to pass `openPlan`. Throws `UnfitLink` when they hold nothing. */
export function unpackPlan(bytes: Uint8Array, version = LINK_VERSION): unknown {
	if (version === 1) return unpackFirst(bytes);
	const [kind, body] = [bytes[0], bytes.subarray(1)];
	if (kind !== COLUMNS && kind !== WHOLE) throw new UnfitLink('unknown packing');
	const json = parsed(inflatedText(body, dictionary));
	if (kind === WHOLE) return json;
	return columnsPlan(json);
}

function parsed(text: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch {
		throw new UnfitLink('no JSON');
	}
}
