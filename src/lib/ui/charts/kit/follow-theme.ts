import { createSubscriber } from 'svelte/reactivity';

/** Makes the effect that calls it run anew when the page changes its theme: what is painted does not follow by itself. */
export const followTheme: () => void = createSubscriber((changed) => {
	const watch = new MutationObserver(changed);
	watch.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => watch.disconnect();
});
