/** What a workspace needs of a disk, or of whoever has the files. */
import type { NotThere } from './other-projects.ts';

/** A project as it lies on the disk. Addresses are URIs, those of folders without a slash at their end. */
export interface ProjectOnDisk {
  readonly root: string;
  readonly hasConfig: boolean;
  /** Relative to the folder, with `/`. */
  readonly files: readonly string[];
}

/** A text from the disk. One with a `problem` is no clean text, and is read as far as it goes. */
export interface TextOnDisk {
  readonly text: string;
  readonly problem?: { readonly message: string; readonly line?: number | undefined };
}

export interface FileSystem {
  /** The project that a folder is in, if any, and every project in it and below. */
  find(folder: string): Promise<readonly ProjectOnDisk[]>;
  /** The project that a file is in, which is in none of the folders that are open; without a file, where it is in none. */
  findAround(file: string): Promise<ProjectOnDisk>;
  /** The folder of the project that one in a folder names in its `dependsOn`: a folder, from there, or an npm package. */
  findOther(folder: string, name: string): Promise<{ readonly root: string } | NotThere>;
  /** The text of a file; undefined when there is none. */
  read(file: string): Promise<TextOnDisk | undefined>;
}
