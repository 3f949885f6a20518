/** A short fingerprint of a project's text, for the footers of documents. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Fragment } from '../project/fragment.ts';

/** Twelve hexadecimal digits of the SHA-256 over all files, in the order of their paths; line ends and a byte order mark do not count. */
export function sourceHash(fragments: readonly Fragment[]): string {
  const hash = sha256.create();
  for (const { file, text } of fragments) {
    hash.update(utf8ToBytes(`${file}\n${text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')}\n`));
  }
  return bytesToHex(hash.digest()).slice(0, 12);
}
