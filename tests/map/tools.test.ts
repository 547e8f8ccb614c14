import { expect, test } from 'vitest';
import type { PointerToolEvent, ToolEffect, ToolEvent } from '../../src/lib/map/tools/tool.ts';
import { takeTool } from '../../src/lib/map/tools/index.ts';

function pointer(
	kind: PointerToolEvent['kind'],
	x: number,
	siteId: string | null = null,
	rest: Partial<PointerToolEvent> = {},
): PointerToolEvent {
	return {
		kind,
		x,
		y: 0,
		position: [x / 10, 0],
		siteId,
		disc: siteId ? [x / 10, 0] : null,
		linkId: null,
		areaId: null,
		...rest,
	};
}

function effects(tool: ReturnType<typeof takeTool>, events: ToolEvent[]): ToolEffect[] {
	return events.flatMap((event) => tool.step(event) ?? []);
}

test('a click with the select tool asks what is there', () => {
	const told = effects(takeTool('select'), [pointer('down', 50), pointer('move', 52), pointer('up', 52)]);
	expect(told).toEqual([{ kind: 'click', position: [5.2, 0], x: 50, y: 0 }]);
});

test('a press that moves the map is no click', () => {
	expect(effects(takeTool('select'), [pointer('down', 50), pointer('move', 80), pointer('up', 80)])).toEqual(
		[],
	);
	expect(takeTool('select').grabs(pointer('down', 50))).toBe(false);
});

test('a site follows the pointer by the middle of its disc and is dropped where it is seen', () => {
	const tool = takeTool('select');
	const told = effects(tool, [
		pointer('down', 50, 'a', { disc: [5.5, 1] }),
		pointer('move', 53, 'a'),
		pointer('move', 70, 'a'),
	]);
	expect(told).toEqual([{ kind: 'drag-site', siteId: 'a', position: [7.5, 1], phase: 'moving' }]);
	expect(tool.preview()).toEqual({ kind: 'held', siteId: 'a' });
	expect(effects(tool, [pointer('up', 80, 'a')])).toEqual([
		{ kind: 'drag-site', siteId: 'a', position: [8.5, 1], phase: 'done' },
	]);
	expect(tool.preview()).toEqual({ kind: 'none' });
});

test('Escape puts a dragged site back, and the release after it does nothing', () => {
	const told = effects(takeTool('select'), [
		pointer('down', 50, 'a'),
		pointer('move', 90, 'a'),
		{ kind: 'cancel' },
		pointer('move', 95, 'a'),
		pointer('up', 95, 'a'),
	]);
	expect(told.map((effect) => effect.kind === 'drag-site' && effect.phase)).toEqual(['moving', 'cancelled']);
});

test('a site dragged over the date line stays within -180 to 180', () => {
	const told = effects(takeTool('select'), [
		pointer('down', 1799, 'a'),
		pointer('move', 1820, 'a', { position: [182, 0] }),
	]);
	expect(told[0]).toMatchObject({ position: [expect.closeTo(-178, 0), 0] });
});

test('a click sets a site; a drag moves the map instead', () => {
	const tool = takeTool('add-site');
	expect(effects(tool, [pointer('down', 10), pointer('up', 12)])).toEqual([
		{ kind: 'add-site', position: [1.2, 0] },
	]);
	expect(effects(tool, [pointer('down', 10), pointer('move', 60), pointer('up', 60)])).toEqual([]);
	tool.step(pointer('move', 30));
	expect(tool.preview()).toEqual({ kind: 'site', position: [3, 0] });
	tool.step({ kind: 'cancel' });
	expect(tool.preview()).toEqual({ kind: 'none' });
});

test('a link is drawn by two clicks, with a rubber line between them', () => {
	const tool = takeTool('draw-link');
	expect(effects(tool, [pointer('down', 10, 'a'), pointer('up', 10, 'a'), pointer('move', 40)])).toEqual([]);
	expect(tool.preview()).toEqual({ kind: 'link', fromId: 'a', position: [4, 0], toId: null });
	expect(effects(tool, [pointer('move', 50, 'b'), pointer('down', 50, 'b'), pointer('up', 50, 'b')])).toEqual(
		[{ kind: 'add-link', fromId: 'a', toId: 'b' }],
	);
	expect(tool.preview()).toEqual({ kind: 'none' });
});

test('a link is drawn by dragging from one site to the other', () => {
	const told = effects(takeTool('draw-link'), [
		pointer('down', 10, 'a'),
		pointer('move', 40),
		pointer('up', 50, 'b'),
	]);
	expect(told).toEqual([{ kind: 'add-link', fromId: 'a', toId: 'b' }]);
});

test('Escape or a click beside the sites drops a half drawn link; moving the map keeps it', () => {
	const tool = takeTool('draw-link');
	const first: ToolEvent[] = [pointer('down', 10, 'a'), pointer('up', 10, 'a')];
	effects(tool, [...first, pointer('down', 60), pointer('move', 90), pointer('up', 90)]);
	expect(tool.preview()).toMatchObject({ fromId: 'a' });
	effects(tool, [{ kind: 'cancel' }]);
	expect(tool.preview()).toEqual({ kind: 'none' });
	effects(tool, [...first, pointer('down', 60), pointer('up', 60)]);
	expect(tool.preview()).toEqual({ kind: 'none' });
	expect(effects(tool, [pointer('down', 50, 'b'), pointer('up', 50, 'b')])).toEqual([]);
});

test('a site is not linked to itself', () => {
	const twice = [
		pointer('down', 10, 'a'),
		pointer('up', 10, 'a'),
		pointer('down', 10, 'a'),
		pointer('up', 10, 'a'),
	];
	expect(effects(takeTool('draw-link'), twice)).toEqual([]);
});
