/** What a page calls a field, where the words that start its line would not do. */

const titles: Readonly<Record<string, string>> = {
  'audited by': 'Figures checked by',
  authority: 'May, without asking',
  'authority limit': 'May commit, without asking, up to',
  backstage: 'Behind the scenes',
  email: 'E-mail',
  irritant: 'What hurts',
  'listens to': 'Where we listen',
  needs: 'What is needed there',
  opportunity: 'What could be better',
  persona: 'For',
  promise: 'Keeps the promise',
  sla: 'Agreed',
  trigger: 'What starts it',
  uses: 'Systems',
  vendor: 'Partner',
  volume: 'How often',
};

/** `Measured by`, `What starts it`. */
export function fieldTitle(name: string): string {
  return titles[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
