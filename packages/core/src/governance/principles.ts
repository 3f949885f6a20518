import type { Statement } from './source.ts';

/** The five principles of organization-wide responsibility, ready to stand as an organization's `principle`. */
export const publishedPrinciples: readonly Statement[] = [
  'Customer experience is central to our mission and strategy.',
  'Executives champion it throughout the organization.',
  'Silos are broken down, and new ones are prevented.',
  'All groups, customer-facing or not, support each other.',
  'Systems share information across the whole journey.',
].map(text => ({ text, source: { article: 'who-owns-introduction' } }));

/** What successful ownership aims at. */
export const ownershipGoals: readonly Statement[] = [
  'Win customers.',
  'Keep customers happy.',
  'Turn customers into advocates who bring in others.',
].map(text => ({ text, source: { article: 'who-owns-introduction' } }));
