import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentence } from '../../src/cli/sentence.ts';
import type { MessageKey } from '../../src/lib/base/message.ts';

const folder = new URL('../../src/messages/', import.meta.url);
const files = readdirSync(new URL('en/', folder)).sort();
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8');

test('the command line can say every key of every sentence file', () => {
	expect(files.length).toBeGreaterThan(9);
	for (const file of files) {
		for (const [key, text] of Object.entries(JSON.parse(read(`en/${file}`)) as Record<string, string>))
			expect(sentence(key as MessageKey), `${file}: src/messages/english.ts lacks it`).toBe(text);
	}
});

test('the screen reads the same files, the ones of the command line aside', () => {
	const settings = JSON.parse(read('project.inlang/settings.json')) as Record<
		string,
		{ pathPattern: string[] }
	>;
	const listed = settings['plugin.inlang.messageFormat']!.pathPattern;
	expect(listed.toSorted()).toEqual(
		files.filter((file) => file !== 'cli.json').map((file) => `./{locale}/${file}`),
	);
});
