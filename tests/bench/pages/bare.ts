import { readArtifact } from './page.ts';

// Both pages ask for their artifacts while the map library is on its way.
void readArtifact('basemap.pmtiles');
await import('./bare-map.ts');
