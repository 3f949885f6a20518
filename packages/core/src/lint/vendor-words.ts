/** Words that the rules about vendors share. */
import { label } from '../model/model.ts';
import type { VendorWork } from '../model/vendors-at-work.ts';
import { someOf } from './ownership-words.ts';

/** `works on Bag delivery and Bag tracing`, `supplies Payment gateway`. */
export function whatItDoes({ work, systems }: VendorWork): string {
  return work.size ? `works on ${someOf([...work].map(label))}` : `supplies ${someOf([...systems].map(label))}`;
}
