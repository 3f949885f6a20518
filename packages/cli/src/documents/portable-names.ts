/** Names of files that are not the same, or are none, on another system: a repository is cloned on all of them. */
import { Refusal } from '../refusal.ts';

/** What Windows takes for a device, whatever the ending (Microsoft, Naming Files, Paths, and Namespaces). */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Refuses paths that cannot all be files on Windows and macOS. `show` says how a path is called to the person who asked. */
export function refuseForeignNames(paths: Iterable<string>, show: (path: string) => string): void {
  const spellings = new Map<string, string>();
  for (const path of new Set(paths)) {
    if (device.test(path.slice(path.lastIndexOf('/') + 1)))
      throw new Refusal(
        `${show(path)} cannot be a file on Windows, where this is the name of a device. Rename what it is about.`,
      );
    // Two spellings are one file there: the second document would replace the first.
    const anywhere = path.normalize('NFC').toLowerCase();
    const other = spellings.get(anywhere);
    if (other !== undefined)
      throw new Refusal(
        `${show(other)} and ${show(path)} are one file on Windows and macOS. Rename what one of them is about.`,
      );
    spellings.set(anywhere, path);
  }
}
