import type { english } from '../../messages/english.ts';

/** A key of the message catalog (`src/messages/en/*.json`). Pure code names sentences; only the screen and the CLI write them out. */
export type MessageKey = keyof typeof english;
