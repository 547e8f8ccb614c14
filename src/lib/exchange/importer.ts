import type { MessageKey } from '../base/message.ts';
import type { Problem, Result } from '../base/result.ts';
import type { PolygonSet } from '../geo/polygon-set.ts';
import type { Plan } from '../plan/plan.ts';
import type { SourceFeature } from './source-feature.ts';

/** A file as the user gave it. The name only helps where the content leaves a doubt. */
export type SourceFile = { name: string; bytes: Uint8Array };

/** How far long work has come, in parts of the file. */
export type Progress = { done: number; total: number };

/** What the world knows that a file refers to. All of it may be missing. */
export type ImportOptions = {
	/** Ids of the atlas; values of a zone or operator column are looked up here. */
	zoneIds?: readonly string[];
	operatorIds?: readonly string[];
	/** Land as the shapes of its zones (`atlas.zones.shape`): finds swapped coordinates that are both possible. */
	land?: PolygonSet;
	/** Coordinate system the user chose, e.g. `EPSG:3857` or `EPSG:32615`, where the file does not say; overrides nothing. */
	crs?: string;
};

/** What a reader found in a file, before any of it is judged. */
export type Source = {
	features: SourceFeature[];
	/** The whole plan, where the format carries one. */
	plan: Plan | null;
	/** Coordinate system the file names: a code (`EPSG:4326`) or the WKT of its `.prj`; null when it names none. */
	crs: string | null;
	/** Header of a table and the field each column was read as; [] for other formats. */
	columns: { header: string; field: string | null }[];
	/** What to know about the file as a whole: links not followed, heights left out. */
	notes: Problem[];
};

/** One way in: reads files of one format. */
export type Importer = {
	id: string;
	titleKey: MessageKey;
	/** Without the dot, for the file dialog. */
	extensions: readonly string[];
	/** Whether the content is of this format, by its first bytes. */
	recognizes: (file: SourceFile, head: string) => boolean;
	/** Never throws on what a user can give. */
	read: (file: SourceFile, options: ImportOptions) => Generator<Progress, Result<Source>>;
};
