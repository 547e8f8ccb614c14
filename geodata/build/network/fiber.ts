import {
	confidences,
	fiberArtifact,
	fiberEdgeKinds,
	fiberNodeKinds,
	guards,
	NO_SYSTEM,
	LINE_UNITS,
} from '../../../src/lib/atlas/artifacts/fiber.ts';
import type { Builder } from '../../builder.ts';
import { assembleFiber } from '../../fiber/assemble.ts';
import { systems } from '../../fiber/systems.ts';

/** The world's fiber graph. */
export const fiber = {
	name: 'fiber',
	file: fiberArtifact.file,
	version: fiberArtifact.version,
	sources: ['coronet', 'rail', 'natural-earth', 'geonames', 'cable-facts', 'cloud-regions'],
	build(read) {
		const { nodes, edges } = assembleFiber(read);
		if (nodes.length > 65535) throw new Error(`${nodes.length} fiber nodes do not fit a u16 column`);
		const lineStart = new Uint32Array(edges.length + 1);
		edges.forEach(({ line }, edge) => (lineStart[edge + 1] = lineStart[edge]! + line.length));
		return fiberArtifact.encode({
			name: nodes.map(({ name }) => name),
			country: nodes.map(({ country }) => country),
			kind: Uint8Array.from(nodes, ({ kind }) => fiberNodeKinds.indexOf(kind)),
			lng: Float64Array.from(nodes, ({ lng }) => lng),
			lat: Float64Array.from(nodes, ({ lat }) => lat),
			from: Uint16Array.from(edges, ({ a }) => a),
			to: Uint16Array.from(edges, ({ b }) => b),
			lengthKm: Float32Array.from(edges, ({ km }) => km),
			edgeKind: Uint8Array.from(edges, ({ kind }) => fiberEdgeKinds.indexOf(kind)),
			confidence: Uint8Array.from(edges, ({ known }) => confidences.indexOf(known ? 'known' : 'modelled')),
			trunk: Uint8Array.from(edges, ({ trunk }) => Number(trunk)),
			guard: Uint8Array.from(edges, ({ guard }) => guards.indexOf(guard)),
			system: Uint16Array.from(edges, ({ system }) => (system < 0 ? NO_SYSTEM : system)),
			lineStart,
			line: Int32Array.from(
				edges.flatMap(({ line }) => line.flat()),
				(degrees) => Math.round(degrees * LINE_UNITS),
			),
			systemName: systems.map(({ name }) => name),
			systemYear: Uint16Array.from(systems, ({ year }) => year),
			systemSource: systems.map(({ source }) => source),
		});
	},
} as const satisfies Builder;
