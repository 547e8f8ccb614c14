import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// MapLibre 6 never becomes idle in a build without it. Only MapView.svelte may import this file: it pulls the whole library.
setWorkerUrl(workerUrl);
// The worker reads its own code while the map's styles and tiles are on their way.
prewarm();

export { Map as MapLibreMap } from 'maplibre-gl';
