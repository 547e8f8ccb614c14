import { fail, ok, problem, type Problem, type Result } from '../base/result.ts';
import type { Artifact } from './artifact.ts';
import { fiberArtifact, type Fiber } from './artifacts/fiber.ts';
import { landArtifact, type LandMask } from './artifacts/land.ts';
import { mixArtifact } from './artifacts/mix.ts';
import { operatorsArtifact } from './artifacts/operators.ts';
import { zonesArtifact } from './artifacts/zones.ts';
import type { Atlas } from './atlas.ts';

/** Gives the bytes of a file of `static/atlas/`, or rejects when it cannot be had. */
export type ReadFile = (file: string) => Promise<Uint8Array>;

const MANIFEST_FILE = 'manifest.json';

/** The part of the atlas that every evaluation needs. */
export async function loadAtlas(read: ReadFile): Promise<Result<Atlas>> {
	const [edition, zones, operators, mix] = await Promise.all([
		loadEdition(read),
		loadArtifact(read, zonesArtifact),
		loadArtifact(read, operatorsArtifact),
		loadArtifact(read, mixArtifact),
	]);
	if (!edition.ok || !zones.ok || !operators.ok || !mix.ok) {
		return fail(...[edition, zones, operators, mix].flatMap((part) => (part.ok ? [] : part.problems)));
	}
	if (mix.value.intensityGPerKwh.length !== zones.value.id.length) {
		const [found, expected] = [mix.value.intensityGPerKwh.length, zones.value.id.length];
		return fail(
			unreadable(mixArtifact.file, `${mixArtifact.file}: got ${found} zones when expected ${expected}`),
		);
	}
	return ok({ edition: edition.value, zones: zones.value, operators: operators.value, mix: mix.value });
}

/** The fiber graph and the land that its access fiber runs over. */
export async function loadFiber(read: ReadFile): Promise<Result<{ fiber: Fiber; land: LandMask }>> {
	const [fiber, land] = await Promise.all([
		loadArtifact(read, fiberArtifact),
		loadArtifact(read, landArtifact),
	]);
	if (!fiber.ok || !land.ok) return fail(...[fiber, land].flatMap((part) => (part.ok ? [] : part.problems)));
	return ok({ fiber: fiber.value, land: land.value });
}

/** Reads and decodes one artifact; what is wrong with it becomes a problem that names the file. */
export async function loadArtifact<Value>(
	read: ReadFile,
	{ file, decode }: Pick<Artifact<Value>, 'file' | 'decode'>,
): Promise<Result<Value>> {
	const bytes = await bytesOf(read, file);
	if (!bytes.ok) return bytes;
	try {
		return ok(decode(bytes.value));
	} catch (error) {
		return fail(unreadable(file, error instanceof Error ? error.message : String(error)));
	}
}

/** The edition by hand: the whole manifest (and zod) is for the page that shows it. */
async function loadEdition(read: ReadFile): Promise<Result<string>> {
	const bytes = await bytesOf(read, MANIFEST_FILE);
	if (!bytes.ok) return bytes;
	try {
		const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes.value));
		if (typeof manifest === 'object' && manifest !== null && 'edition' in manifest) {
			if (typeof manifest.edition === 'string' && manifest.edition !== '') return ok(manifest.edition);
		}
		return fail(unreadable(MANIFEST_FILE, `${MANIFEST_FILE}: has no edition`));
	} catch (error) {
		return fail(unreadable(MANIFEST_FILE, error instanceof Error ? error.message : String(error)));
	}
}

async function bytesOf(read: ReadFile, file: string): Promise<Result<Uint8Array>> {
	try {
		return ok(await read(file));
	} catch (error) {
		return fail(
			problem(file, 'atlas_missing', {
				file,
				reason: error instanceof Error ? error.message : String(error),
			}),
		);
	}
}

function unreadable(file: string, reason: string): Problem {
	return problem(file, 'atlas_unreadable', { file, reason });
}
