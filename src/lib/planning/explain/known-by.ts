import type { MessageKey } from '../../base/message.ts';
import type { PairResult } from '../network/pairs/pair-result.ts';

/** In words: how the route of a pair is known, and how far to trust it. */
export function knownBy({ method, confidence }: Pick<PairResult, 'method' | 'confidence'>): MessageKey {
	if (method !== 'network') return `net_known_${method}`;
	return confidence === 'none' ? 'net_known_network_low' : `net_known_network_${confidence}`;
}
