/** How much rules weigh, by the maturity of the organization that is looked at. */
import type { Group, Level, Rule } from './rule.ts';

/** What `profile` in remit.json may be, least mature first. */
export const profiles = ['low', 'intermediate', 'high'] as const;
export type Profile = (typeof profiles)[number];

/**
 * Where remit.json has no profile. That the organization declares its `maturity` does not count: it is a fact that somebody
 * assessed, and a lower grade must not let a build pass that failed before.
 */
export const usualProfile: Profile = 'intermediate';

/** Warnings of these groups are only information where customer experience is young: new users would drown (DOMAIN.md, section 5). */
const laterGroups: readonly Group[] = ['forums', 'metrics'];

/** The level of a rule for a profile, before remit.json says anything about the rule. */
export function levelAt(
  { level, essential, atHigh, group }: Pick<Rule, 'level' | 'essential' | 'atHigh' | 'group'>,
  profile: Profile,
): Level {
  if (profile === 'high') return atHigh ?? level;
  if (profile === 'intermediate' || essential) return level;
  if (level === 'error') return 'warning';
  return level === 'warning' && laterGroups.includes(group) ? 'info' : level;
}

/** The level of a rule for each profile. */
export function levelsOf(rule: Rule): Readonly<Record<Profile, Level>> {
  return { low: levelAt(rule, 'low'), intermediate: levelAt(rule, 'intermediate'), high: levelAt(rule, 'high') };
}

/** `error`; where it depends on the profile, `error; warning at low maturity`. */
export function levelsInWords(rule: Rule): string {
  const { low, intermediate, high } = levelsOf(rule);
  return [
    intermediate,
    ...(low === intermediate ? [] : [`${low} at low maturity`]),
    ...(high === intermediate ? [] : [`${high} at high maturity`]),
  ].join('; ');
}
