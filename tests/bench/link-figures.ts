import { deflateRawSync } from 'node:zlib';
import { packLink } from '../../src/lib/exchange/link/link.ts';
import { benchPlan } from './bench-plan.ts';

/** Characters of a link, and of the same plan's JSON deflated. */
export type LinkFigures = { characters: number; deflateRaw: number; ratio: number };

/** Characters of the link of a made-up plan of 20 sites, 30 links and 3 areas, and of its JSON deflated (raw, level 9, base64url). */
export function linkFigures(seed: number): LinkFigures {
	const plan = benchPlan(seed);
	const characters = packLink(plan).length;
	const deflateRaw = deflateRawSync(JSON.stringify(plan), { level: 9 }).toString('base64url').length;
	return { characters, deflateRaw, ratio: characters / deflateRaw };
}
