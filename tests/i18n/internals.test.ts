import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { problem, type Problem } from '../../src/lib/base/result.ts';
import { overwriteGetLocale } from '../../src/lib/i18n/compiled/runtime.js';
import { artifactTitle, loadSentences, say, sayProblem } from '../../src/lib/i18n/say.ts';
import { vintageWords } from '../../src/lib/i18n/vintage-words.ts';
import type { MessageKey } from '../../src/lib/base/message.ts';
import { fairwater } from '../../src/lib/plan/examples/fairwater.ts';
import { openPlan } from '../../src/lib/plan/open.ts';
import { english } from '../../src/messages/english.ts';

/** Words that look like internals and are names of the field. */
const names = /eGRID|GeoJSON|[gkMGT]?CO₂e|[kMGT]Wh?|arXiv|GeoNames|PeeringDB|JavaScript|IndexedDB|WebGL|kB/g;
/** A path into a plan, a name from code, a file of ours. */
const internal =
	/\b[a-z]\w*\.\d+\b|[a-z][A-Z]|\b[\w-]+\.(bin|pmtiles|md|ts|mjs|svelte)\b|\[object|undefined|\bNaN\b/;

function internalsIn(text: string): string | null {
	return internal.exec(text.replaceAll(names, ''))?.[0] ?? null;
}

/** A plan with every value in turn of a kind that does not fit, taken out, or with a strange neighbour. */
function damaged(): string[] {
	const plan = JSON.parse(
		JSON.stringify({
			...fairwater,
			areas: [{ id: 'a', name: 'Park', kind: 'search', polygons: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]], itMw: null, note: '' }], // prettier-ignore
		}),
	) as object;
	const texts: string[] = [];
	const visit = (node: object): void => {
		for (const [key, value] of Object.entries(node)) {
			for (const bad of [undefined, 'x', -1e9, 999, [], {}]) {
				(node as Record<string, unknown>)[key] = bad;
				texts.push(JSON.stringify(plan));
			}
			(node as Record<string, unknown>)[key] = value;
			if (typeof value === 'object' && value !== null) visit(value as object);
		}
	};
	visit(plan);
	return texts;
}

function problemsOfAll(): Problem[] {
	return damaged().flatMap((text) => {
		const opened = openPlan(text);
		return opened.ok ? [] : opened.problems;
	});
}

describe.each(['en', 'fr'] as const)('in %s', (locale) => {
	beforeAll(async () => {
		overwriteGetLocale(() => locale);
		vi.stubGlobal('fetch', (url: string) =>
			Promise.resolve({
				json: () => JSON.parse(readFileSync(`.${url.replace(/\?.*/, '')}`, 'utf8')) as unknown,
			}),
		);
		await loadSentences();
	});

	test('no problem of a plan shows a path, a name from code or a file of ours', () => {
		const all = problemsOfAll();
		expect(all.length).toBeGreaterThan(400);
		expect(new Set(all.map(({ key }) => key)).size).toBeGreaterThan(15);
		const told = [...new Set(all.map(sayProblem))].filter((text) => internalsIn(text));
		expect(told).toEqual([]);
	});

	test('no sentence of the catalog does', () => {
		const keys = Object.keys(english).filter((key) => !key.startsWith('cli_')) as MessageKey[];
		const told = keys.filter((key) => internalsIn(say(key).replaceAll(/\{\w+\}/g, '')));
		expect(told.map((key) => `${key}: ${say(key)}`)).toEqual([]);
	});

	test('every part of the atlas has a title, and every vintage is in the language', () => {
		const { artifacts, sources } = JSON.parse(readFileSync('static/atlas/manifest.json', 'utf8')) as {
			artifacts: { file: string }[];
			sources: { vintage: string }[];
		};
		const titles = artifacts.map(({ file }) => artifactTitle(file));
		expect(new Set(titles).size).toBe(artifacts.length);
		expect(titles).not.toContain(say('artifact_other'));
		expect(titles.filter((title) => internalsIn(title))).toEqual([]);
		const words = sources.flatMap(({ vintage }) => vintageWords(vintage).match(/[A-Za-zÀ-ÿ]{2,}/g) ?? []);
		const foreign = /^(to|by|country|about|of|and|elsewhere|lines|days|ending|coal|wind|nuclear|US|China)$/;
		if (locale === 'fr') expect(words.filter((word) => foreign.test(word))).toEqual([]);
	});

	test('places and data have words', () => {
		const pairs = problem('links.0.fiberPairs', 'plan_expects_whole_number', {
			at: 'links.0.fiberPairs',
			found: '"x"',
		});
		expect(sayProblem(pairs)).toBe(
			locale === 'en'
				? 'Link 1, fiber pairs is "x"; a whole number is needed.'
				: 'Liaison 1, paires de fibres vaut "x" ; il faut un nombre entier.',
		);
		const missing = problem('', 'atlas_missing', { file: 'zones.bin', reason: 'Error: zones.bin: 404' });
		expect(sayProblem(missing)).toContain(locale === 'en' ? 'grid zones' : 'zones électriques');
		expect(internalsIn(sayProblem(missing))).toBeNull();
	});
});
