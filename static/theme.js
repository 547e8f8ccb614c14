// Before the first paint: the theme the user chose, else the system's. Kept tiny and apart, as the page's policy allows no inline script.
(function () {
	var chosen = null;
	try {
		chosen = localStorage.getItem('loadstar-theme');
	} catch {
		// storage refused: the system's theme
	}
	var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
	document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
