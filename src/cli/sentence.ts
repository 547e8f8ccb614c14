import assumptions from '../messages/en/assumptions.json' with { type: 'json' };
import cli from '../messages/en/cli.json' with { type: 'json' };
import dialogs from '../messages/en/dialogs.json' with { type: 'json' };
import exchange from '../messages/en/exchange.json' with { type: 'json' };
import map from '../messages/en/map.json' with { type: 'json' };
import network from '../messages/en/network.json' with { type: 'json' };
import planning from '../messages/en/planning.json' with { type: 'json' };
import problems from '../messages/en/problems.json' with { type: 'json' };
import sharing from '../messages/en/sharing.json' with { type: 'json' };
import shell from '../messages/en/shell.json' with { type: 'json' };
import type { MessageKey } from '../lib/base/message.ts';
import type { Problem } from '../lib/base/result.ts';

const catalog: Record<string, string> = {
	...assumptions,
	...cli,
	...dialogs,
	...exchange,
	...map,
	...network,
	...planning,
	...sharing,
	...shell,
	...problems,
};

/** A sentence of the catalog with its placeholders filled. The CLI speaks English; control characters of input are shown as �. */
export function sentence(key: MessageKey, values: Record<string, string | number> = {}): string {
	const text = catalog[key] ?? key;
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => clean(String(values[name] ?? whole)));
}

/** A problem as its sentence. */
export function problemSentence({ key, values }: Problem): string {
	return sentence(key, values);
}

/** Text from a file may hold escape sequences that would drive the terminal. */
export function clean(text: string): string {
	// eslint-disable-next-line no-control-regex -- these are what is replaced
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
