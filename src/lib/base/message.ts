import type assumptions from '../../messages/en/assumptions.json';
import type cli from '../../messages/en/cli.json';
import type exchange from '../../messages/en/exchange.json';
import type dialogs from '../../messages/en/dialogs.json';
import type map from '../../messages/en/map.json';
import type network from '../../messages/en/network.json';
import type planning from '../../messages/en/planning.json';
import type problems from '../../messages/en/problems.json';
import type sharing from '../../messages/en/sharing.json';
import type shell from '../../messages/en/shell.json';
import type storage from '../../messages/en/storage.json';
import type table from '../../messages/en/table.json';

/** A key of the message catalog (`src/messages/en/*.json`). Pure code names sentences; only the screen and the CLI write them out. */
export type MessageKey =
	| keyof typeof assumptions
	| keyof typeof cli
	| keyof typeof exchange
	| keyof typeof dialogs
	| keyof typeof map
	| keyof typeof network
	| keyof typeof planning
	| keyof typeof problems
	| keyof typeof sharing
	| keyof typeof shell
	| keyof typeof storage
	| keyof typeof table;
