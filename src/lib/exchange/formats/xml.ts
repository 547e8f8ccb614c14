import { fail, ok, problem, type Result } from '../../base/result.ts';
import { shortened } from '../../plan/found.ts';
import { limits } from '../limits.ts';

/** What a reader of XML is told, in the order of the text. Names come without their prefix. */
export type XmlReader = {
	open: (name: string, attributes: (name: string) => string | null) => void;
	/** Text of the innermost element, in pieces. */
	text: (text: string) => void;
	close: (name: string) => void;
};

/** Reads XML once from front to back. Knows no document types, no entities but the five of XML itself, and opens nothing. */
export function readXml(source: string, reader: XmlReader): Result<null> {
	const open: string[] = [];
	let at = source.startsWith('\uFEFF') ? 1 : 0;
	let seen = false;
	while (at < source.length) {
		if (source[at] !== '<') {
			let end = source.indexOf('<', at);
			if (end < 0) end = source.length;
			if (open.length > 0) {
				const text = unescaped(source.slice(at, end));
				if (text === null) return refuse(source, at, 'import_xml_entity');
				reader.text(text);
			} else if (source.slice(at, end).trim() !== '') return refuse(source, at, 'import_xml_broken');
			at = end;
		} else if (source.startsWith('<!--', at)) {
			const end = source.indexOf('-->', at + 4);
			if (end < 0) return refuse(source, at, 'import_xml_broken');
			at = end + 3;
		} else if (source.startsWith('<![CDATA[', at)) {
			const end = source.indexOf(']]>', at);
			if (end < 0 || open.length === 0) return refuse(source, at, 'import_xml_broken');
			reader.text(source.slice(at + 9, end));
			at = end + 3;
		} else if (source.startsWith('<?', at)) {
			const end = source.indexOf('?>', at);
			if (end < 0) return refuse(source, at, 'import_xml_broken');
			at = end + 2;
		} else if (source.startsWith('<!', at)) {
			return refuse(source, at, 'import_xml_doctype');
		} else {
			const end = tagEnd(source, at);
			if (end < 0) return refuse(source, at, 'import_xml_broken');
			if (source[at + 1] === '/') {
				const name = source.slice(at + 2, end).trim();
				if (open.pop() !== name) return refuse(source, at, 'import_xml_broken');
				reader.close(local(name));
			} else {
				const empty = source[end - 1] === '/';
				const tag = source.slice(at + 1, empty ? end - 1 : end);
				const name = /^[^\s/]+/.exec(tag)?.[0] ?? '';
				if (name === '' || (open.length === 0 && seen)) return refuse(source, at, 'import_xml_broken');
				seen = true;
				if (open.length >= limits.depth) return refuse(source, at, 'import_xml_deep');
				reader.open(local(name), (wanted) => attribute(tag, wanted));
				if (empty) reader.close(local(name));
				else open.push(name);
			}
			at = end + 1;
		}
	}
	return open.length > 0 || !seen ? refuse(source, source.length, 'import_xml_broken') : ok(null);
}

/** Text that may stand in an element or in an attribute; characters that XML 1.0 cannot hold become �. */
export function xmlText(text: string): string {
	return (
		text
			// eslint-disable-next-line no-control-regex -- XML forbids them
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
			.toWellFormed()
			.replaceAll('&', '&amp;')
			.replaceAll('<', '&lt;')
			.replaceAll('>', '&gt;')
			.replaceAll('"', '&quot;')
			.replaceAll('\r', '&#13;')
	);
}

/** The `>` that ends a tag; one inside a quoted attribute does not. */
function tagEnd(source: string, from: number): number {
	for (let at = from + 1; at < source.length; at++) {
		const char = source[at]!;
		if (char === '>') return at;
		if (char === '<') return -1;
		if (char === '"' || char === "'") {
			at = source.indexOf(char, at + 1);
			if (at < 0) return -1;
		}
	}
	return -1;
}

function attribute(tag: string, wanted: string): string | null {
	for (const [, name = '', double, single] of tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
		if (local(name) === wanted || name === wanted) return unescaped(double ?? single ?? '');
	}
	return null;
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

const named: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
]);

/** Null when an entity is none of XML's own. */
function unescaped(text: string): string | null {
	if (!text.includes('&')) return text;
	let known = true;
	const plain = text.replace(/&([^;&\s]{0,10});?/g, (_, name: string) => {
		if (name.startsWith('#')) {
			const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
			if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code).toWellFormed();
		}
		const char = named.get(name);
		if (char === undefined) known = false;
		return char ?? '';
	});
	return known ? plain : null;
}

function refuse(
	source: string,
	at: number,
	key: 'import_xml_broken' | 'import_xml_doctype' | 'import_xml_entity' | 'import_xml_deep',
) {
	const line = source.slice(0, at).split('\n').length;
	return fail(
		problem(`line ${line}`, key, {
			line,
			found: shortened(source.slice(at, at + 60)),
			max: limits.depth,
		}),
	);
}
