import { english } from '../messages/english.ts';
import type { MessageKey } from '../lib/base/message.ts';
import type { Problem } from '../lib/base/result.ts';

/** A sentence of the catalog with its placeholders filled. The CLI speaks English; control characters of input are shown as �. */
export function sentence(key: MessageKey, values: Record<string, string | number> = {}): string {
	const text = english[key];
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => clean(String(values[name] ?? whole)));
}

/** A problem as its sentence. */
export function problemSentence({ key, values, words = {} }: Problem): string {
	const said = Object.entries(words).map(([name, word]) => [name, sentence(word)]);
	const text = sentence(key, { ...values, ...Object.fromEntries(said) });
	// The screen does without what the system answered; whoever types commands can use it.
	const reason = clean(String(values['reason'] ?? ''));
	return reason === '' || text.includes(reason) ? text : `${text} (${reason})`;
}

/** Text from a file may hold escape sequences that would drive the terminal. */
export function clean(text: string): string {
	// eslint-disable-next-line no-control-regex -- these are what is replaced
	return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
