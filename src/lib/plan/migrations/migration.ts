/** One step up: turns a plan of version `to - 1` into one of version `to`. Never imports the schema, which moves on without it. */
export type Migration = {
	to: number;
	/** Receives plain JSON whose keys are known to be safe; may throw, `openPlan` turns that into a problem. */
	up: (plan: Record<string, unknown>) => Record<string, unknown>;
};
