import type { PlanStore, RestingPlan } from '../plan-store.ts';
import type { Journal } from './journal.ts';

/** Longer than this a save does not wait for its second copy, ms: it then rests once, and that is said. */
const COPY_WITHIN_MS = 5000;

/** Writes to the second copy what the main store has taken, and knows what went wrong with it. */
export class SecondCopy {
	failures = 0;
	lastFailure: string | null = null;
	/** The plan that opens first next time, as far as this tab knows. */
	current: string | null = null;
	readonly main: PlanStore;
	readonly journal: Journal;

	constructor(main: PlanStore, journal: Journal) {
		this.main = main;
		this.journal = journal;
	}

	/** Notes what was written and how far both copies have come. Whether that is known to rest; never rejects. */
	async note(...writes: readonly ((journal: Journal) => Promise<void>)[]): Promise<boolean> {
		const all = Promise.all([...writes.map((write) => write(this.journal)), this.#noteHead()]);
		try {
			await inTime(all);
			return this.journal.kind === 'files';
		} catch (error) {
			this.failed(error);
			return false;
		}
	}

	/** Notes a plan; where space is short the undo history is the first to go here too. */
	notePlan(plan: RestingPlan): Promise<boolean> {
		return this.note((journal) =>
			journal.notePlan(plan).catch(() => journal.notePlan({ ...plan, history: null })),
		);
	}

	failed(error: unknown): void {
		this.failures += 1;
		this.lastFailure = String(error);
	}

	/** Whether the main store knows of every write that both copies held. null: nobody remembers. */
	async mainIsWhole(): Promise<boolean | null> {
		const head = await this.journal.head().catch(() => null);
		return head && (await this.main.mark()) >= head.mark;
	}

	/** After a main store that was not whole was compared: it counts on from where the second copy is, and opens what was open. */
	async catchUp(): Promise<void> {
		const head = await this.journal.head().catch(() => null);
		if (!head) return;
		if (head.current && (await this.main.ids()).includes(head.current))
			await this.main.setCurrent(head.current);
		await this.main.raiseMark(head.mark);
	}

	async #noteHead(): Promise<void> {
		await this.journal.noteHead({ mark: await this.main.mark(), current: this.current });
	}
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout>;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error('The second copy is late.')), COPY_WITHIN_MS);
	});
	return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
