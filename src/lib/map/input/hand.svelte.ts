import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../geo/position.ts';
import { m } from '../../i18n/compiled/messages.js';
import { placeActs, type PlaceAct } from '../controls/place-acts.ts';
import type { Desk } from '../drawing/desk.ts';
import { DrawingWords } from '../drawing/words.ts';
import type { Hit, MapEvents } from '../events.ts';
import type { InkState } from '../ink/ink-canvas.ts';
import { onScreen } from '../ink/shapes/marks.ts';
import { hitAt } from '../pick/hit-at.ts';
import type { AreaKind, ToolId } from '../scene.ts';
import type { Language } from '../style/basemap.ts';
import { hasShape } from '../tools/has-shape.ts';
import { needsBoard, takeTool, type ToolInHand } from '../tools/index.ts';
import { tellPage } from '../tools/tell-page.ts';
import { thingOf, type PointerToolEvent, type ToolEffect, type ToolEvent } from '../tools/tool.ts';
import { toolFaces } from '../tools/tool-faces.ts';
import { project, type Pixel } from '../view.ts';
import { eventAt, type Drawn } from './event-at.ts';
import { KeyHand, type KeyNews } from './keyboard.ts';
import { Speech } from './speech.svelte.ts';

export type HandHost = {
	map: () => MapLibreMap | null;
	drawn: () => Drawn;
	tool: () => ToolId;
	language: () => Language;
	/** What the page is told. */
	events: () => MapEvents;
	/** Draws the plan: now, or in the next frame. */
	draw: (when: 'now' | 'soon') => void;
	/** The pointer is over this; null = it left. */
	over: (hit: Hit | null) => void;
};

/** A crosshair that runs is heard when it rests. */
const REST_MS = 400;
/** Within this a second click makes a double one, with room to spare. */
const DOUBLE_CLICK_MS = 600;

/** The hand on the map: holds a tool, hears pointer and keys, tells the page what came of it. */
export class MapHand {
	areaKind: AreaKind = $state('search');
	/** The size of what is on the board, in words, and what can be done with it. */
	readout = $state.raw({ size: [] as string[], canFinish: false, canUndo: false });
	/** The menu of a place, and what lies there. */
	menu: { at: Pixel; position: Position; acts: PlaceAct[] } | null = $state.raw(null);
	/** The drawing board did not come. */
	boardMissing = $state(false);
	keysShown = $state(false);
	readonly speech = new Speech();
	readonly #host: HandHost;
	readonly #keys: KeyHand;
	#tool: ToolInHand = takeTool('select');
	/** The drawing board; its code comes when it is first needed. */
	#desk: Desk | null = null;
	#over: PointerToolEvent | null = null;
	#words: { language: Language; words: DrawingWords } | null = null;

	constructor(host: HandHost) {
		this.#host = host;
		this.#keys = new KeyHand({
			scene: () => this.#scene,
			view: () => this.#view,
			tool: host.tool,
			desk: () => this.#deskInHand,
			disc: (siteId) => this.#discs().get(siteId) ?? null,
			describe: (kind, pixel) => this.describe(kind, pixel, true),
			step: (event) => this.step(event),
			tell: (effect) => this.#tell(effect),
			pan: ({ x, y }) => host.map()?.panBy([x, y], { duration: 0 }),
			center: (position) => host.map()?.jumpTo({ center: position }),
			take: (id) => host.events().ontool?.(id === host.tool() ? 'select' : id),
			menu: (at) => this.openMenu(at),
			help: () => (this.keysShown = !this.keysShown),
			fit: () => host.events().onfit?.(),
			say: (news) => this.#sayKey(news),
			redraw: () => host.draw('soon'),
		});
	}

	/** What the ink shows of the hand. */
	get ink(): Pick<InkState, 'hoverId' | 'preview' | 'crosshair' | 'areaKind'> {
		const { held, at } = this.#keys;
		return {
			hoverId: (this.#over && thingOf(this.#over)?.id) ?? null,
			preview: held ? { kind: 'held', siteId: held.id } : this.#tool.preview(),
			crosshair: held ? null : at,
			areaKind: this.areaKind,
		};
	}

	#zoomAgain: ReturnType<typeof setTimeout> | undefined;

	/** The double click that ends a shape hands the tool back before the browser tells of it: it must not zoom. */
	#letDoubleClickZoom(zooms: boolean): void {
		clearTimeout(this.#zoomAgain);
		if (!zooms) this.#host.map()?.doubleClickZoom.disable();
		else this.#zoomAgain = setTimeout(() => this.#host.map()?.doubleClickZoom.enable(), DOUBLE_CLICK_MS);
	}

	/** Takes another tool; what was begun is dropped. */
	take(id: ToolId): void {
		this.step({ kind: 'cancel' });
		this.#desk?.drop();
		if (!needsBoard(id)) this.#tool = takeTool(id);
		else void this.#takeDesk(id);
		const map = this.#host.map();
		this.#letDoubleClickZoom(id === 'select');
		this.#showCursor();
		this.showSize();
		const canvas = map?.getCanvas();
		if (id === 'select') return this.#keys.hide();
		if (canvas && document.activeElement === canvas && canvas.matches(':focus-visible')) this.#keys.show();
		this.speech.say(m.said_tool({ tool: toolFaces[id].title(), hint: toolFaces[id].hint(this.#scene) }));
	}

	/** The plan or what is chosen has changed. */
	follow(): void {
		this.#desk?.sync();
		this.showSize();
	}

	/** Fetches the drawing board, so that it is there when it is needed. */
	async loadDesk(): Promise<Desk> {
		const { Desk: Made } = await import('../drawing/desk.ts');
		this.#desk ??= new Made({
			scene: () => this.#scene,
			view: () => this.#view,
			discs: () => this.#discs(),
			changed: () => this.#host.draw('soon'),
			tell: (news) => this.speech.say(this.words.news(news, this.#scene)),
		});
		return this.#desk;
	}

	describe(kind: PointerToolEvent['kind'], pixel: Pixel, wide: boolean): PointerToolEvent {
		return eventAt(this.#host.drawn(), kind, pixel, wide);
	}

	grabs(event: PointerToolEvent): boolean {
		return this.#tool.grabs(event);
	}

	step(event: ToolEvent): void {
		const effect = this.#tool.step(event);
		if (effect) this.#tell(effect);
		this.#showCursor();
		// At once: the pointer's listener runs once a frame, and waiting for the next would lag behind the hand.
		this.#host.draw(this.#tool.preview().kind === 'none' ? 'soon' : 'now');
	}

	hover(event: PointerToolEvent | null): void {
		this.#over = event;
		if (event) this.#keys.hide();
		this.#showCursor();
		this.#host.draw('soon');
		this.#host.over(event ? hitAt(this.#scene, this.#view, event, thingOf(event)) : null);
	}

	/** Hears a key; true = it was ours. */
	press(event: KeyboardEvent): boolean {
		return this.#keys.press(event);
	}

	openMenu(at: Pixel): void {
		const { position, linkId, areaId } = this.describe('move', at, true);
		const desk = this.#deskInHand;
		const events = this.#host.events();
		const acts = placeActs({
			scene: this.#scene,
			position,
			linkId,
			areaId,
			events,
			startArea: () => void this.#startArea(position),
			chooseArea: (id) =>
				events.onclick?.(hitAt(this.#scene, this.#view, { ...at, position }, { kind: 'area', id })),
			removeCorner: desk?.hasCorner(at)
				? () => this.#tellIf(desk.removeCorner(project(this.#view, position)))
				: null,
		});
		this.menu = { at, position, acts };
	}

	finish(): void {
		this.#tellIf(this.#desk?.finish());
	}
	undoCorner(): void {
		this.#desk?.undoCorner();
	}

	/** The size of what is on the board, in words; once a frame. */
	showSize(): void {
		const desk = this.#deskInHand;
		const found = desk?.size();
		const next = {
			size: found ? this.words.size(found.size) : [],
			canFinish: desk?.canFinish ?? false,
			canUndo: desk?.canUndo ?? false,
		};
		if (JSON.stringify(next) !== JSON.stringify(this.readout)) this.readout = next;
	}

	get words(): DrawingWords {
		const language = this.#host.language();
		if (this.#words?.language !== language) this.#words = { language, words: new DrawingWords(language) };
		return this.#words.words;
	}

	get #scene() {
		return this.#host.drawn().scene;
	}
	get #view() {
		return this.#host.drawn().view;
	}
	/** The drawing board, while a tool that draws on it is in hand. */
	get #deskInHand(): Desk | null {
		return this.#tool === this.#desk ? this.#desk : null;
	}

	async #takeDesk(id: Parameters<Desk['take']>[0]): Promise<void> {
		this.#tool = takeTool('select');
		const ready = await this.loadDesk().catch(() => null);
		if (this.#host.tool() !== id) return;
		this.boardMissing = ready === null;
		if (!ready) return this.speech.say(m.draw_not_loaded());
		this.#tool = ready;
		ready.take(id);
		this.#showCursor();
		this.#host.draw('soon');
	}

	async #startArea(position: Position): Promise<void> {
		const ready = await this.loadDesk();
		this.#host.events().ontool?.('draw-polygon');
		// The tool is in hand when the page has heard of it.
		setTimeout(() => {
			if (this.#tool !== ready) return;
			const pixel = project(this.#view, position);
			this.step(this.describe('down', pixel, false));
			this.step(this.describe('up', pixel, false));
		});
	}

	#tell(effect: ToolEffect): void {
		if (effect.kind === 'click') this.#clicked(effect);
		else tellPage(this.#host.events(), effect, this.areaKind);
	}

	#tellIf(effect: ToolEffect | undefined): void {
		if (effect) this.#tell(effect);
		this.#host.draw('soon');
	}

	/** A second click on what is chosen takes its shape in hand. */
	#clicked(effect: Extract<ToolEffect, { kind: 'click' }>): void {
		const { ontool, onclick } = this.#host.events();
		const scene = this.#scene;
		const thing = thingOf(this.describe('move', effect, false));
		const again = thing && thing.kind !== 'site' && thing.id === scene.selection?.id;
		if (again && hasShape(scene) && this.#host.tool() === 'select') return ontool?.('edit-shape');
		onclick?.(hitAt(scene, this.#view, effect, thing));
	}

	#sayKey(news: KeyNews): void {
		this.speech.say(this.words.key(news, this.#scene), news.kind === 'at' ? REST_MS : 0);
	}

	#discs(): Map<string, Pixel> {
		const { view, marks } = this.#host.drawn();
		return new Map(marks.map(({ site, disc }) => [site.id, onScreen(view, disc)]));
	}

	#showCursor(): void {
		const canvas = this.#host.map()?.getCanvas();
		if (canvas) canvas.style.cursor = this.#tool.cursor(this.#over);
	}
}
