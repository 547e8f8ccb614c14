import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'node_modules/',
			'build/',
			'.svelte-kit/',
			'src/lib/i18n/compiled/',
			'geodata/raw/',
			'test-results/',
			'playwright-report/',
		],
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': 'off',
			eqeqeq: 'error',
			'no-restricted-properties': [
				'error',
				{ property: 'innerHTML', message: 'User text never becomes markup.' },
				{ property: 'setHTML', message: 'User text never becomes markup.' },
			],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
		},
	},
	{
		files: ['**/*.mjs', 'eslint.config.js', 'svelte.config.js'],
		rules: { '@typescript-eslint/no-unused-vars': 'error' },
	},
	{
		files: [
			'src/lib/base/**',
			'src/lib/geo/**',
			'src/lib/atlas/**',
			'src/lib/plan/**',
			'src/lib/planning/**',
			'src/lib/exchange/**',
			'src/lib/ui/**',
			'src/lib/map/**',
			'src/lib/state/**',
		],
		rules: { 'no-console': 'error' },
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: false,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig,
			},
		},
		rules: { 'no-undef': 'off', 'svelte/prefer-svelte-reactivity': 'off' },
	},
	{ files: ['**/*.ts'], rules: { 'no-undef': 'off' } },
);
