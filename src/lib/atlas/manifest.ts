import * as z from '../base/zod.ts';

/** One artifact as it was built. */
const ArtifactEntry = z.strictObject({
	name: z.string(),
	file: z.string(),
	/** Version of its form. */
	version: z.int().check(z.positive()),
	bytes: z.int().check(z.positive()),
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	/** Ids of the sources it is made of. */
	sources: z.array(z.string()),
	/** True where a source's licence asks that what is made of it stays under the same licence. */
	shareAlike: z.boolean(),
	/** Hash of the inputs and the code that built it: the same means not stale. */
	builtFrom: z.string(),
});

/** Where numbers come from, and under which terms. */
const SourceEntry = z.strictObject({
	id: z.string(),
	title: z.string(),
	publisher: z.string(),
	url: z.url(),
	version: z.string(),
	licence: z.string(),
	licenceClass: z.enum(['permissive', 'attribution', 'share-alike']),
	attribution: z.string(),
	vintage: z.string(),
	notes: z.string(),
	rawNote: z.string(),
});

/** `static/atlas/manifest.json`: what was built, from which sources. */
export const Manifest = z.strictObject({
	/** Newest data and a hash of all artifacts, e.g. `2026-10-1f0c9a52`. */
	edition: z.string().check(z.minLength(1)),
	artifacts: z.array(ArtifactEntry),
	sources: z.array(SourceEntry),
});
export type Manifest = z.infer<typeof Manifest>;
