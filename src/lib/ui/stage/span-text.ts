import { NO_SYSTEM, type Fiber } from '$lib/atlas/artifacts/fiber.ts';
import { m } from '$lib/i18n/compiled/messages.js';

/** What is known of a span of the fiber map, in words; a system and its source only at sea. */
export function spanText(
	fiber: Fiber,
	span: number,
): { name: string; confidence: string; km: number; system: string | null; source: string | null } {
	const town = (node: number) => fiber.name[node] || m.layer_fiber_junction();
	const system = fiber.system[span]!;
	const atSea = system !== NO_SYSTEM;
	const year = atSea ? fiber.systemYear[system]! : 0;
	return {
		name: `${town(fiber.from[span]!)} – ${town(fiber.to[span]!)}`,
		confidence: fiber.confidence[span] === 1 ? m.layer_fiber_known() : m.layer_fiber_modelled(),
		km: fiber.lengthKm[span]!,
		system: atSea
			? `${fiber.systemName[system]!}${year > 0 ? ` · ${m.layer_fiber_years({ year })}` : ''}`
			: null,
		source: atSea ? fiber.systemSource[system]! : null,
	};
}
