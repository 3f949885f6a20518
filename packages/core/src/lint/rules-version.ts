/**
 * Which rules there were when: `rulesVersion` in remit.json keeps those off that came later, so that a new version of Remit
 * does not fail a build that nobody touched.
 */

/** The version of Remit, without its last part: a patch never brings a rule. */
export type RulesVersion = `${number}.${number}`;

/** Negative when `a` is the earlier one, positive when it is the later one. */
export function compareVersions(a: RulesVersion, b: RulesVersion): number {
  const [[major, minor], [otherMajor, otherMinor]] = [partsOf(a), partsOf(b)];
  return major - otherMajor || minor - otherMinor;
}

/** The versions that brought rules, oldest first. */
export function versionsOf(rules: readonly { readonly since: RulesVersion }[]): readonly RulesVersion[] {
  return [...new Set(rules.map(({ since }) => since))].sort(compareVersions);
}

function partsOf(version: RulesVersion): [number, number] {
  const [major = '', minor = ''] = version.split('.');
  return [Number(major), Number(minor)];
}
