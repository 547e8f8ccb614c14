import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { campusesArtifact } from '../src/lib/atlas/artifacts/campuses.ts';
import { FUEL_COUNT, mixArtifact } from '../src/lib/atlas/artifacts/mix.ts';
import { operatorsArtifact } from '../src/lib/atlas/artifacts/operators.ts';
import { placesArtifact } from '../src/lib/atlas/artifacts/places.ts';
import { plantNamesArtifact } from '../src/lib/atlas/artifacts/plant-names.ts';
import { plantsArtifact } from '../src/lib/atlas/artifacts/plants.ts';
import { zonesArtifact } from '../src/lib/atlas/artifacts/zones.ts';
import { fuels } from '../src/lib/atlas/fuel.ts';
import { nearestPolygon } from '../src/lib/geo/zone-lookup.ts';
import { builders } from './build/index.ts';
import { atlasFolder, editionOf, readManifest, sha256 } from './manifest.ts';
import { sources } from './sources/index.ts';

/** All artifacts together, bytes: what a person downloads at most. */
const MOST_BYTES = 18e6;

/** Faults of the built atlas, in words: files against the manifest, ranges, coverage, references. Needs no raw file. */
export function check(): string[] {
	const manifest = readManifest();
	if (!manifest) return ['static/atlas/manifest.json is missing. Run npm run geodata build.'];
	const faults: string[] = [];
	const fault = (wrong: boolean, sentence: string) => {
		if (wrong) faults.push(sentence);
	};
	for (const { name, file } of builders) {
		fault(!manifest.artifacts.some((artifact) => artifact.name === name), `${file} is not in the manifest`);
	}
	for (const { file, bytes, sha256: expected, sources: ids } of manifest.artifacts) {
		const path = resolve(atlasFolder, file);
		if (!existsSync(path)) {
			faults.push(`${file} is missing`);
			continue;
		}
		const content = readFileSync(path);
		fault(content.length !== bytes, `${file}: got ${content.length} bytes when expected ${bytes}`);
		fault(sha256(content) !== expected, `${file}: its sha256 is not the manifest's`);
		for (const id of ids) {
			fault(
				!manifest.sources.some((source) => source.id === id),
				`${file}: its source ${id} is not in the manifest`,
			);
			fault(
				!sources.some((source) => source.id === id),
				`${file}: its source ${id} is not on the list geodata/sources/index.ts`,
			);
		}
	}
	fault(manifest.edition !== editionOf(manifest.artifacts), 'the edition does not follow from the artifacts');
	const total = manifest.artifacts.reduce((sum, { bytes }) => sum + bytes, 0);
	fault(total > MOST_BYTES, `the atlas has ${total} bytes, more than ${MOST_BYTES}`);
	return faults.length > 0 ? faults : contentFaults();
}

function contentFaults(): string[] {
	const faults: string[] = [];
	const fault = (wrong: boolean, sentence: string) => {
		if (wrong) faults.push(sentence);
	};
	const bytes = (file: string) => readFileSync(resolve(atlasFolder, file));
	const zones = zonesArtifact.decode(bytes('zones.bin'));
	const operators = operatorsArtifact.decode(bytes('operators.bin'));
	const mix = mixArtifact.decode(bytes('mix.bin'));
	const plants = plantsArtifact.decode(bytes('plants.bin'));
	const names = plantNamesArtifact.decode(bytes('plant-names.bin'));
	const campuses = campusesArtifact.decode(bytes('campuses.bin'));
	const places = placesArtifact.decode(bytes('places.bin'));

	fault(new Set(zones.id).size !== zones.id.length, 'zones: two zones have the same id');
	for (const { label, ids, shape } of [
		{ label: 'zones', ids: zones.id, shape: zones.shape },
		{ label: 'operators', ids: operators.id, shape: operators.shape },
	]) {
		fault(shape.count !== ids.length, `${label}: ${shape.count} shapes for ${ids.length} ids`);
		const drawn = new Set(shape.ringOwner);
		ids.forEach((id, row) => fault(!drawn.has(row), `${label}: ${id} has no polygon`));
		fault(
			shape.coords.some((value, i) => Math.abs(value) > (i % 2 ? 90e5 : 180e5)),
			`${label}: a vertex is off the Earth`,
		);
	}

	fault(mix.intensityGPerKwh.length !== zones.id.length, 'mix: not one row a zone');
	zones.id.forEach((id, zone) => {
		const intensity = mix.intensityGPerKwh[zone]!;
		fault(
			!Number.isNaN(intensity) && !(intensity >= 0 && intensity < 2000),
			`mix: ${id} has ${intensity} g/kWh`,
		);
		fault(
			Number.isNaN(intensity) !== (mix.intensitySource[zone] === ''),
			`mix: ${id} has an intensity without source, or the reverse`,
		);
		const share = mix.share.subarray(zone * FUEL_COUNT, (zone + 1) * FUEL_COUNT);
		if (mix.mixSource[zone] === '') {
			fault(!share.every((value) => Number.isNaN(value)), `mix: ${id} has shares without source`);
			return;
		}
		fault(!share.every((value) => value >= 0 && value <= 1), `mix: ${id} has a share outside 0 to 1`);
		fault(
			Math.abs(share.reduce((a, b) => a + b, 0) - 1) > 1e-5,
			`mix: the shares of ${id} do not add up to 1`,
		);
	});
	const ids = new Set<string>(sources.map(({ id }) => id));
	for (const id of [...mix.intensitySource, ...mix.mixSource, ...plants.sources]) {
		fault(id !== '' && !ids.has(id), `the source ${id} is not on the list geodata/sources/index.ts`);
	}

	fault(
		names.name.length !== plants.count,
		`plant-names: ${names.name.length} names for ${plants.count} plants`,
	);
	for (let row = 0; row < plants.count; row++) {
		const place = Math.abs(plants.lng[row]!) <= 180 && Math.abs(plants.lat[row]!) <= 90;
		fault(!place, `plants: ${names.name[row]} is off the Earth`);
		fault(
			!(plants.capacityMw[row]! > 0 && plants.capacityMw[row]! < 30_000),
			`plants: ${names.name[row]} has ${plants.capacityMw[row]} MW`,
		);
		fault(
			row > 0 && plants.capacityMw[row]! > plants.capacityMw[row - 1]!,
			`plants: row ${row} is out of order`,
		);
		fault(plants.fuel[row]! >= fuels.length, `plants: row ${row} has no fuel`);
		fault(plants.source[row]! >= plants.sources.length, `plants: row ${row} has no source`);
	}

	campuses.name.forEach((name, row) => {
		const zone = nearestPolygon(
			zones.shape,
			campuses.lng[row]!,
			campuses.lat[row]!,
			campuses.precisionKm[row]! + 3,
		);
		fault(zone < 0, `campuses: ${name} lies in no zone`);
		fault(
			zone >= 0 && zones.country[zone] !== campuses.country[row],
			`campuses: ${name} lies in ${zones.id[zone]}`,
		);
	});

	fault(places.name.length < 80_000, `places: only ${places.name.length}`);
	fault(
		places.searchText.split('\n').length !== places.name.length + 1,
		'places: the search text has not one line a place',
	);
	for (let row = 1; row < places.name.length; row++) {
		fault(places.population[row]! > places.population[row - 1]!, `places: row ${row} is out of order`);
	}
	return faults;
}
