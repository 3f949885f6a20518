/** How files and folders are addressed: as URIs, each in one spelling, those of folders without a slash at their end. */
import { URI, UriUtils } from 'langium';
import { configName, extension } from './project-folders.ts';

/** The one spelling of an address: editors escape different characters. */
export function addressOf(uri: string): string {
  const address = URI.parse(uri).toString();
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

/** The address of a file in a folder. */
export function addressIn(folder: string, file: string): string {
  return UriUtils.joinPath(URI.parse(folder), file).toString();
}

/** A folder as a path without escapes, and without a slash at its end. */
export function pathOf(folder: string): string {
  const { path } = URI.parse(folder);
  return path.endsWith('/') ? path.slice(0, -1) : path;
}

/** Whether a file is called like one of those that projects are read from. */
export function isNamedAsOurs(address: string): boolean {
  return address.endsWith(extension) || address.endsWith(`/${configName}`);
}
