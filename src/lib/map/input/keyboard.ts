import type { Position } from '../../geo/position.ts';
import { keyAct, stepped, type KeyAct } from './keys.ts';
import type { Scene, ToolId } from '../scene.ts';
import type { Desk } from '../drawing/desk.ts';
import type { PointerToolEvent, ToolEffect, ToolEvent } from '../tools/tool.ts';
import { project, unproject, type Pixel, type View } from '../view.ts';

/** What the keyboard tells; the page says it. */
export type KeyNews =
	| { kind: 'at'; position: Position }
	| { kind: 'site-held' | 'site-back'; name: string }
	| { kind: 'site-dropped'; name: string; position: Position }
	| { kind: 'no-site' | 'no-corner-here' };

export type KeyHost = {
	scene: () => Scene;
	view: () => View;
	tool: () => ToolId;
	desk: () => Desk | null;
	/** Where the disc of a site stands; null = not on the map. */
	disc: (siteId: string) => Pixel | null;
	describe: (kind: PointerToolEvent['kind'], pixel: Pixel) => PointerToolEvent;
	step: (event: ToolEvent) => void;
	tell: (effect: ToolEffect) => void;
	pan: (by: Pixel) => void;
	center: (position: Position) => void;
	take: (tool: ToolId) => void;
	menu: (at: Pixel) => void;
	help: () => void;
	fit: () => void;
	say: (news: KeyNews) => void;
	redraw: () => void;
};

/** Draws and moves by keyboard: a crosshair does what the pointer does. Plain arrows stay with the map while the tool is select. */
export class KeyHand {
	/** Where the crosshair is; null while the pointer leads. */
	at: Pixel | null = null;
	/** Site that the arrows move. */
	held: { id: string; name: string } | null = null;
	readonly #host: KeyHost;

	constructor(host: KeyHost) {
		this.#host = host;
	}

	/** Hears a key; true = it was ours. */
	press(event: KeyboardEvent): boolean {
		const moving = this.held !== null || this.#host.tool() !== 'select';
		const act = keyAct(event, moving);
		return act !== null && this.#do(act);
	}

	/** Shows the crosshair, in the middle unless it is somewhere. */
	show(): void {
		const { width, height } = this.#host.view();
		this.at ??= { x: Math.round(width / 2), y: Math.round(height / 2) };
		this.#here();
	}

	/** The pointer leads again. */
	hide(): void {
		if (this.held || !this.at) return;
		this.at = null;
		this.#host.redraw();
	}

	#do(act: KeyAct): boolean {
		const host = this.#host;
		const desk = host.desk();
		switch (act.kind) {
			case 'step':
				this.#step(act.dx, act.dy);
				return true;
			case 'enter':
				return this.#enter();
			case 'finish':
				this.#tell(desk?.finish());
				return desk !== null;
			case 'back':
				return this.#back();
			case 'cancel':
				return this.#cancel();
			case 'hold':
				this.#hold();
				return true;
			case 'next':
				return this.#next(act.step);
			case 'menu':
				host.menu(this.at ?? this.#chosen() ?? middle(host.view()));
				return true;
			case 'help':
				host.help();
				return true;
			case 'fit':
				host.fit();
				return true;
			case 'tool':
				if (this.held) return true;
				host.take(act.tool);
				return true;
		}
	}

	#step(dx: number, dy: number): void {
		const host = this.#host;
		const { at, pan } = stepped(this.at ?? middle(host.view()), dx, dy, host.view());
		this.at = at;
		if (pan.x !== 0 || pan.y !== 0) host.pan(pan);
		if (this.held) this.#drag('moving');
		this.#here();
	}

	#enter(): boolean {
		const host = this.#host;
		const desk = host.desk();
		if (this.held) {
			const { name } = this.held;
			const position = unproject(host.view(), this.at!);
			this.#drag('done');
			this.#let();
			host.say({ kind: 'site-dropped', name, position });
			return true;
		}
		if (host.tool() === 'select') return false;
		if (!this.at) {
			if (desk?.canFinish) this.#tell(desk.finish());
			else this.show();
			return true;
		}
		if (host.tool() === 'edit-shape') {
			if (desk && !desk.isHolding && !desk.canGrip(this.at)) host.say({ kind: 'no-corner-here' });
			else this.#tell(desk?.gripOrDrop(this.at));
			return true;
		}
		host.step(host.describe('down', this.at));
		host.step(host.describe('up', this.at));
		return true;
	}

	#back(): boolean {
		const desk = this.#host.desk();
		if (!desk) return false;
		if (this.#host.tool() !== 'edit-shape') desk.undoCorner();
		else if (this.at) this.#tell(desk.removeCorner(this.at));
		else return false;
		return true;
	}

	/** Puts a held site back; anything else is also for the page to hear. */
	#cancel(): boolean {
		if (this.held) {
			const { name } = this.held;
			this.#drag('cancelled');
			this.#let();
			this.#host.say({ kind: 'site-back', name });
			return true;
		}
		this.hide();
		return false;
	}

	#hold(): void {
		const { scene, tool, disc, say } = this.#host;
		const { selection, plan } = scene();
		const site = selection?.kind === 'site' && plan.sites.find(({ id }) => id === selection.id);
		if (!site || tool() !== 'select') return say({ kind: 'no-site' });
		if (this.held) return;
		this.#reach(site.position);
		this.held = { id: site.id, name: site.name };
		this.at = disc(site.id) ?? project(this.#host.view(), site.position);
		say({ kind: 'site-held', name: site.name });
		this.#host.redraw();
	}

	#next(step: 1 | -1): boolean {
		const desk = this.#host.desk();
		if (!desk || this.#host.tool() !== 'edit-shape' || desk.isHolding) return false;
		const corner = desk.nextCorner(this.at && unproject(this.#host.view(), this.at), step);
		if (!corner) return true;
		this.#reach(corner);
		this.at = project(this.#host.view(), corner);
		this.#here();
		return true;
	}

	#drag(phase: 'moving' | 'done' | 'cancelled'): void {
		const { view, tell } = this.#host;
		if (!this.held || !this.at) return;
		tell({ kind: 'drag-site', siteId: this.held.id, position: unproject(view(), this.at), phase });
	}

	#let(): void {
		this.held = null;
		this.at = null;
		this.#host.redraw();
	}

	#here(): void {
		const { view, describe, step, say } = this.#host;
		if (!this.at) return;
		if (!this.held) step(describe('move', this.at));
		this.#host.redraw();
		say({ kind: 'at', position: unproject(view(), this.at) });
	}

	#tell(effect: ToolEffect | undefined): void {
		if (effect) this.#host.tell(effect);
		this.#host.redraw();
	}

	#chosen(): Pixel | null {
		const { selection } = this.#host.scene();
		return selection?.kind === 'site' ? this.#host.disc(selection.id) : null;
	}

	/** Brings a place onto the screen. */
	#reach(position: Position): void {
		const { view, center } = this.#host;
		const { x, y } = project(view(), position);
		const { width, height } = view();
		if (x < 20 || y < 20 || x > width - 20 || y > height - 20) center(position);
	}
}

function middle({ width, height }: View): Pixel {
	return { x: Math.round(width / 2), y: Math.round(height / 2) };
}
