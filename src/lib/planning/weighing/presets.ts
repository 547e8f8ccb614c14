import type { MessageKey } from '../../base/message.ts';
import type { CriterionGroup } from '../criterion.ts';
import { giveWay } from './give-way.ts';
import type { GroupWeight } from './group-weights.ts';

/** What the group that a preset puts first counts for, percent; the others share the rest as they do by default. */
const FIRST_PERCENT = 50;

/** A way to weigh the groups. */
export type Preset = {
	id: string;
	titleKey: MessageKey;
	/** The group that it puts first; null = the criteria's own weights. */
	first: CriterionGroup | null;
};

/** The presets, in their order on screen. */
export const presets = [
	{ id: 'balanced', titleKey: 'preset_balanced', first: null },
	{ id: 'fast', titleKey: 'preset_fast', first: 'train' },
	{ id: 'clean', titleKey: 'preset_clean', first: 'clean' },
	{ id: 'safe', titleKey: 'preset_safe', first: 'resilient' },
	{ id: 'cheap', titleKey: 'preset_cheap', first: 'cheap' },
	{ id: 'gentle', titleKey: 'preset_gentle', first: 'gentle' },
] as const satisfies readonly Preset[];

/** The presets whose group has criteria. */
export function presetsFor(groups: readonly Pick<GroupWeight, 'group'>[]): Preset[] {
	return presets.filter(({ first }) => first === null || groups.some(({ group }) => group === first));
}

/** What each group counts for under a preset, whole percents, from what they count for by default. */
export function presetPercents({ first }: Preset, byDefault: readonly GroupWeight[]): number[] {
	const percents = byDefault.map(({ percent }) => percent);
	const at = byDefault.findIndex(({ group }) => group === first);
	return at < 0 ? percents : giveWay(percents, at, FIRST_PERCENT);
}
