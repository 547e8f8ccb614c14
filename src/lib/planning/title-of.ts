import type { MessageKey } from '../base/message.ts';
import type { Term } from '../plan/diff/difference.ts';
import { register } from './assumptions/index.ts';
import { criteria } from './criteria/index.ts';

/** What an assumption or a criterion is called on screen; nothing for one that this release does not know. */
export function titleOf({ of, id }: Term): MessageKey | undefined {
	const known: readonly { id: string; titleKey: MessageKey }[] = of === 'criterion' ? criteria : register;
	return known.find((each) => each.id === id)?.titleKey;
}
