import type { MessageKey } from '$lib/base/message.ts';
import type { Body } from './part.ts';

/** A tab of the evidence below the map. One file and one line in `evidence/index.ts`. */
export type EvidenceTab = Body & { id: string; titleKey: MessageKey };
