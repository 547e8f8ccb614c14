/** Shares as whole percents that sum to 100: rounded down, what is missing goes to those that lost most. None where all are 0. */
export function wholePercents(shares: readonly number[]): number[] {
	const total = shares.reduce((sum, share) => sum + share, 0);
	if (!(total > 0)) return shares.map(() => 0);
	const exact = shares.map((share) => (100 * share) / total);
	const percents = exact.map((percent) => Math.floor(percent + 1e-9));
	const missing = 100 - percents.reduce((sum, percent) => sum + percent, 0);
	const byLoss = exact
		.map((percent, at) => ({ at, lost: percent - percents[at]! }))
		.sort((a, b) => b.lost - a.lost || a.at - b.at);
	for (const { at } of byLoss.slice(0, missing)) percents[at]!++;
	return percents;
}

/** One share set to `to` percent: the others give way in proportion, evenly where all of them are 0, and the sum stays 100. */
export function giveWay(percents: readonly number[], at: number, to: number): number[] {
	if (percents.length === 1) return [100];
	const set = Math.round(Math.min(100, Math.max(0, to)));
	const others = percents.map((percent, each) => (each === at ? 0 : percent));
	const hasOthers = others.some((percent) => percent > 0);
	const base = hasOthers ? others : others.map((_, each) => (each === at ? 0 : 1));
	const total = base.reduce((sum, share) => sum + share, 0);
	// The set share goes in as it is: a whole percent is never rounded away.
	const shares = base.map((share, each) => (each === at ? set : ((100 - set) * share) / total));
	return wholePercents(shares);
}
