import type { Component } from 'svelte';
import type { App } from '$lib/state/app.ts';

/** How a part comes on screen: with the first route, or when its code has come. It takes no props; what it shows it finds in the app. */
export type Body = { component: Component } | { load: () => Promise<{ default: Component }> };

/** When a part shows: while the answer says so. What it is about (an id, a file) says so too, and another one makes the part anew. */
export type Shows = (app: App) => boolean | string | object | null;
