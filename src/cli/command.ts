import type { MessageKey } from '../lib/base/message.ts';
import type { Io } from './io.ts';

/** Exit codes, as `loadstar help` lists them. */
export const EXIT = { done: 0, refused: 1, partly: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One command of the CLI. */
export type Command = {
	name: string;
	/** What follows the name, e.g. `FILE [--json]`. */
	usage: string;
	aboutKey: MessageKey;
	/** Flags it takes; a flag with `true` is followed by a value. */
	flags: Record<string, boolean>;
	run: (call: Call, io: Io) => Promise<ExitCode>;
};

/** A call taken apart: what stood without a flag, and the flags with their values ('' for those without one). */
export type Call = { words: string[]; flags: Record<string, string> };
