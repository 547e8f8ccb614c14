import { FUEL_COUNT, mixArtifact, type IntensityBasis } from '../../../src/lib/atlas/artifacts/mix.ts';
import { zonesArtifact } from '../../../src/lib/atlas/artifacts/zones.ts';
import { fuels, type Fuel } from '../../../src/lib/atlas/fuel.ts';
import type { Builder, ReadRaw } from '../../builder.ts';
import { eiaMix } from '../../mix/eia-mix.ts';
import { emberIntensity } from '../../mix/ember-intensity.ts';
import { egridMix } from '../../mix/egrid-mix.ts';
import { indianMix } from '../../mix/indian-mix.ts';
import type { ZoneIntensity, ZoneMix } from '../../mix/zone-mix.ts';

/** Annual mix and intensity by zone: eGRID in the US, Ember in Indian states; elsewhere intensity by Ember, mix by the EIA. */
export const mix = {
	name: 'mix',
	file: mixArtifact.file,
	version: mixArtifact.version,
	sources: ['egrid', 'ember', 'eia-international', 'natural-earth-5'],
	needs: ['zones'],
	build(read, built) {
		const { id } = zonesArtifact.decode(built(zonesArtifact.file));
		const { intensity, mix } = collect(read);
		const share = new Float32Array(id.length * FUEL_COUNT).fill(NaN);
		id.forEach((zone, row) => {
			const twh = mix.get(zone)?.amount;
			if (!twh) return;
			const total = sum(twh);
			fuels.forEach((fuel, f) => (share[row * FUEL_COUNT + f] = (twh[fuel] ?? 0) / total));
		});
		return mixArtifact.encode({
			intensityGPerKwh: Float32Array.from(id, (zone) => intensity.get(zone)?.gPerKwh ?? NaN),
			intensityYear: Uint16Array.from(id, (zone) => intensity.get(zone)?.year ?? 0),
			intensityBasis: id.map((zone): IntensityBasis => intensity.get(zone)?.basis ?? 'life-cycle'),
			intensitySource: id.map((zone) => intensity.get(zone)?.source ?? ''),
			share,
			mixYear: Uint16Array.from(id, (zone) => mix.get(zone)?.year ?? 0),
			mixSource: id.map((zone) => mix.get(zone)?.source ?? ''),
			generationTwh: Float32Array.from(id, (zone) => mix.get(zone)?.generationTwh ?? NaN),
		});
	},
} as const satisfies Builder;

/** What the sources say by zone id. Their zones do not overlap, so the order does not matter. */
function collect(read: ReadRaw): { intensity: Map<string, ZoneIntensity>; mix: Map<string, ZoneMix> } {
	const us = egridMix(read);
	const india = indianMix(read);
	return {
		intensity: new Map([...emberIntensity(read), ...us.intensity, ...india.intensity]),
		mix: new Map([...eiaMix(read), ...us.mix, ...india.mix]),
	};
}

function sum(amount: Partial<Record<Fuel, number>>): number {
	return Object.values(amount).reduce((a, b) => a + b, 0);
}
