import type { MessageKey } from '../base/message.ts';
import type { Plan } from '../plan/plan.ts';
import type { Evaluation } from '../planning/evaluation.ts';

/** What a file is written from. */
export type ExportInput = {
	plan: Plan;
	/** What follows from the plan; null leaves results out. */
	evaluation: Evaluation | null;
	/** Notices that share-alike layers bring, as sentences; written into the file where its format can hold them. */
	notices: string[];
};

/** One way out: writes a plan as a file of one format. */
export type Exporter = {
	id: string;
	titleKey: MessageKey;
	/** Without the dot. */
	extension: string;
	mime: string;
	/** Text, or bytes where the format is binary. The same input gives the same file. */
	write: (input: ExportInput) => Uint8Array | string;
};
