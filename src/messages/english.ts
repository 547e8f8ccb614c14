import assumptions from './en/assumptions.json' with { type: 'json' };
import cli from './en/cli.json' with { type: 'json' };
import dialogs from './en/dialogs.json' with { type: 'json' };
import exchange from './en/exchange.json' with { type: 'json' };
import map from './en/map.json' with { type: 'json' };
import network from './en/network.json' with { type: 'json' };
import pages from './en/pages.json' with { type: 'json' };
import places from './en/places.json' with { type: 'json' };
import planning from './en/planning.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };
import sharing from './en/sharing.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import storage from './en/storage.json' with { type: 'json' };
import table from './en/table.json' with { type: 'json' };

/** Every sentence in English, by key: the one list of sentence files. Key types and the command line follow from it; a test holds the screen's settings to it. */
export const english = {
	...assumptions,
	...cli,
	...dialogs,
	...exchange,
	...map,
	...network,
	...pages,
	...places,
	...planning,
	...problems,
	...sharing,
	...shell,
	...storage,
	...table,
};
