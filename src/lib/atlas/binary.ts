/**
 * The container of every binary artifact, little-endian:
 *
 *   0  'LOADSTAR'             8 bytes
 *   8  container version      u32
 *  12  artifact version       u32
 *  16  length of the file     u32
 *  20  number of sections     u32
 *  24  artifact name          u32 length, bytes
 *      section table          per section: u32 name length, name, u32 kind, u32 offset, u32 length in bytes
 *      sections               each on a multiple of 8 bytes, so that typed arrays are views and nothing is copied
 *
 * A text column is its strings joined by line feeds, behind a u32 count.
 */
const MAGIC = 'LOADSTAR';
const CONTAINER_VERSION = 1;

/** Kinds of section; the index is what the file holds. */
const arrayKinds = [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float32Array, Float64Array] as const;
const TEXT_KIND = 100;

/** A column of numbers, as it lies in the file. */
export type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;
/** A column of numbers or of texts; no text may hold a line feed. */
export type Column = NumberColumn | readonly string[];

type Identity = { name: string; version: number; file: string };

/** Lays columns into one file. */
export function writeBinary(
	{ name, version }: Identity,
	columns: Record<string, Column>,
): Uint8Array<ArrayBuffer> {
	const sections = Object.entries(columns).map(([label, column]) => ({
		label: utf8(label),
		kind: isText(column) ? TEXT_KIND : arrayKinds.findIndex((kind) => column instanceof kind),
		bytes: isText(column)
			? textBytes(label, column)
			: new Uint8Array(column.buffer, column.byteOffset, column.byteLength),
	}));
	const nameBytes = utf8(name);
	const headBytes = 28 + nameBytes.length + sections.reduce((sum, { label }) => sum + 16 + label.length, 0);
	let end = align(headBytes);
	const offsets = sections.map(({ bytes }) => {
		const offset = end;
		end = align(end + bytes.length);
		return offset;
	});

	const file = new Uint8Array(end);
	const view = new DataView(file.buffer);
	let at = 0;
	const putBytes = (bytes: Uint8Array) => {
		file.set(bytes, at);
		at += bytes.length;
	};
	const putU32 = (value: number) => {
		view.setUint32(at, value, true);
		at += 4;
	};
	putBytes(utf8(MAGIC));
	putU32(CONTAINER_VERSION);
	putU32(version);
	putU32(end);
	putU32(sections.length);
	putU32(nameBytes.length);
	putBytes(nameBytes);
	sections.forEach(({ label, kind, bytes }, i) => {
		putU32(label.length);
		putBytes(label);
		putU32(kind);
		putU32(offsets[i]!);
		putU32(bytes.length);
		file.set(bytes, offsets[i]!);
	});
	return file;
}

/** The columns of a file, by name; asking for one that is missing or of another kind throws. */
export type Columns = {
	numbers: <Kind extends (typeof arrayKinds)[number]>(label: string, kind: Kind) => InstanceType<Kind>;
	text: (label: string) => string[];
};

/** Opens a file written by `writeBinary`. Wrong magic, name, version or length throws with found and expected. */
export function readBinary({ name, version, file }: Identity, given: Uint8Array): Columns {
	// Views need their offset in the buffer to be a multiple of 8; a whole file read at once has offset 0.
	const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < 28) throw new Error(`${file}: got ${bytes.length} bytes when expected at least 28`);
	expect(file, 'magic', textOf(bytes.subarray(0, 8)), MAGIC);
	expectVersion(`${file}: got container`, view.getUint32(8, true), CONTAINER_VERSION);
	const found = textOf(bytes.subarray(28, 28 + view.getUint32(24, true)));
	expect(file, 'artifact', found, name);
	expectVersion(`${file}: got`, view.getUint32(12, true), version);
	const length = view.getUint32(16, true);
	if (bytes.length !== length) throw new Error(`${file}: got ${bytes.length} bytes when expected ${length}`);

	const sections = new Map<string, { kind: number; offset: number; length: number }>();
	let at = 28 + view.getUint32(24, true);
	const takeU32 = () => {
		at += 4;
		return view.getUint32(at - 4, true);
	};
	for (let i = view.getUint32(20, true); i > 0; i--) {
		const labelLength = takeU32();
		const label = textOf(bytes.subarray(at, at + labelLength));
		at += labelLength;
		sections.set(label, { kind: takeU32(), offset: takeU32(), length: takeU32() });
	}

	const section = (label: string, kind: number) => {
		const section = sections.get(label);
		if (!section)
			throw new Error(`${file}: has no column ${label}; it has ${[...sections.keys()].join(', ')}`);
		if (section.kind !== kind)
			throw new Error(`${file}: column ${label} is of kind ${section.kind} when expected ${kind}`);
		return section;
	};
	return {
		numbers(label, kind) {
			const { offset, length } = section(label, arrayKinds.indexOf(kind));
			return new kind(
				bytes.buffer as ArrayBuffer,
				bytes.byteOffset + offset,
				length / kind.BYTES_PER_ELEMENT,
			) as InstanceType<typeof kind>;
		},
		text(label) {
			const { offset, length } = section(label, TEXT_KIND);
			const count = view.getUint32(offset, true);
			if (count === 0) return [];
			const strings = textOf(bytes.subarray(offset + 4, offset + length)).split('\n');
			if (strings.length !== count)
				throw new Error(`${file}: column ${label} has ${strings.length} strings when expected ${count}`);
			return strings;
		},
	};
}

function expect(file: string, what: string, found: string, expected: string): void {
	if (found !== expected)
		throw new Error(
			`${file}: got ${what} ${JSON.stringify(found)} when expected ${JSON.stringify(expected)}`,
		);
}

function expectVersion(start: string, found: number, expected: number): void {
	if (found !== expected) throw new Error(`${start} v${found} data when expected v${expected}`);
}

function isText(column: Column): column is readonly string[] {
	return Array.isArray(column);
}

function textBytes(label: string, strings: readonly string[]): Uint8Array {
	const broken = strings.find((string) => string.includes('\n'));
	if (broken !== undefined)
		throw new Error(`column ${label}: a string holds a line feed: ${JSON.stringify(broken)}`);
	const text = utf8(strings.join('\n'));
	const bytes = new Uint8Array(4 + text.length);
	new DataView(bytes.buffer).setUint32(0, strings.length, true);
	bytes.set(text, 4);
	return bytes;
}

function utf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

function align(offset: number): number {
	return Math.ceil(offset / 8) * 8;
}
