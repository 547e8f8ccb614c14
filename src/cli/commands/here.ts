import { campusesArtifact } from '../../lib/atlas/artifacts/campuses.ts';
import { placesArtifact } from '../../lib/atlas/artifacts/places.ts';
import { plantNamesArtifact } from '../../lib/atlas/artifacts/plant-names.ts';
import { plantsArtifact } from '../../lib/atlas/artifacts/plants.ts';
import { loadArtifact, loadAtlas } from '../../lib/atlas/load.ts';
import { fail, ok, type Result } from '../../lib/base/result.ts';
import { readPosition } from '../../lib/geo/read-position.ts';
import { whatIsHere, type Surroundings } from '../../lib/planning/grid/here.ts';
import { EXIT, type Command } from '../command.ts';
import { hereReport } from '../here-report.ts';
import type { Io } from '../io.ts';
import { sourceLines } from '../input/read-atlas.ts';
import { problemSentence } from '../sentence.ts';

/** `loadstar here LAT,LON [--json]` */
export const here: Command = {
	name: 'here',
	usage: 'LAT,LON [--json]',
	aboutKey: 'cli_here_about',
	flags: { json: false },
	async run({ words, flags }, io) {
		const position = readPosition(words.join(' '));
		const surroundings = position.ok ? await readSurroundings(io) : position;
		if (!position.ok || !surroundings.ok) {
			const problems = !position.ok ? position.problems : surroundings.ok ? [] : surroundings.problems;
			for (const each of problems) io.error(`${problemSentence(each)}\n`);
			return EXIT.refused;
		}
		const answer = whatIsHere(surroundings.value, position.value);
		if (flags['json'] !== undefined) io.out(`${JSON.stringify(answer, null, '\t')}\n`);
		else {
			const ids = [
				answer.intensitySource,
				answer.mixSource,
				...answer.nearestPlants.map(({ source }) => source),
			];
			io.out(hereReport(answer, await sourceLines(io, ids)));
		}
		return EXIT.done;
	},
};

async function readSurroundings(io: Io): Promise<Result<Surroundings>> {
	const read = io.readAtlas;
	const [atlas, plants, plantNames, campuses, places] = await Promise.all([
		loadAtlas(read),
		loadArtifact(read, plantsArtifact),
		loadArtifact(read, plantNamesArtifact),
		loadArtifact(read, campusesArtifact),
		loadArtifact(read, placesArtifact),
	]);
	if (atlas.ok && plants.ok && plantNames.ok && campuses.ok && places.ok) {
		return ok({
			atlas: atlas.value,
			plants: plants.value,
			plantNames: plantNames.value,
			campuses: campuses.value,
			places: places.value,
		});
	}
	const parts = [atlas, plants, plantNames, campuses, places];
	return fail(...parts.flatMap((part) => (part.ok ? [] : part.problems)));
}
