/**
 * The projects of all folders that are open in an editor, each bounded by its remit.json, as they are now: the text in the
 * editor wins over the one on the disk. Knows no platform: the disk is given to it.
 */
import { URI, UriUtils } from 'langium';
import { LiveProject } from './builder.ts';
import { configName, extension, inclusion, isWithin, nearestRoot } from './project-folders.ts';

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

/** What a workspace needs of a disk. */
export interface FileSystem {
  /** The project that a folder is in, if any, and every project in it and below. */
  find(folder: string): Promise<readonly ProjectOnDisk[]>;
  /** The project that a file is in, which is in none of the folders that are open. */
  findAround(file: string): Promise<ProjectOnDisk>;
  /** The text of a file; undefined when there is none. */
  read(file: string): Promise<TextOnDisk | undefined>;
}

/** A file and the project that it is read in. */
export interface Place {
  readonly live: LiveProject;
  /** Relative to the project's folder. */
  readonly file: string;
}

export type ChangeOnDisk = 'created' | 'changed' | 'deleted';

/** The one spelling of an address: editors escape different characters. */
export function addressOf(uri: string): string {
  const address = URI.parse(uri).toString();
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

/** How an editor addresses a text that was never saved. */
const unsaved = 'untitled:';

export class Workspace {
  readonly #disk: FileSystem;
  readonly #failed: (error: unknown) => void;
  readonly #folders = new Set<string>();
  readonly #projects = new Map<string, LiveProject>();
  #places: ReadonlyMap<string, Place> = new Map();
  #configs: ReadonlyMap<string, LiveProject> = new Map();
  /** What is open, by address: the text, and the address as the editor spells it. */
  readonly #open = new Map<string, { readonly uri: string; text: string }>();
  /** Open files that no project lists: each is read by itself. */
  readonly #strays = new Map<string, Place>();
  readonly #problems = new Map<string, NonNullable<TextOnDisk['problem']>>();
  #work: Promise<void> = Promise.resolve();
  #isScanPlanned = false;

  /** `failed` is told when the disk fails in a way that it should not: the rest goes on. */
  constructor(disk: FileSystem, failed: (error: unknown) => void) {
    this.#disk = disk;
    this.#failed = failed;
  }

  /** All projects, and every open file that stands by itself. */
  *projects(): Iterable<LiveProject> {
    yield* this.#projects.values();
    for (const { live } of this.#strays.values()) yield live;
  }

  /** Where a file is read; undefined for one that no project knows. */
  placeOf(uri: string): Place | undefined {
    const address = addressOf(uri);
    return this.#places.get(address) ?? this.#strays.get(address);
  }

  /** The project that a file is read in, or that it configures. */
  projectOf(uri: string): LiveProject | undefined {
    return this.placeOf(uri)?.live ?? this.#configs.get(addressOf(uri));
  }

  /** The address of a project's remit.json, as the editor spells it. */
  configUri({ folder }: LiveProject): string {
    const address = `${folder}/${configName}`;
    return this.#open.get(address)?.uri ?? address;
  }

  /** Files that could be read only in part, with why. */
  get problems(): Iterable<[uri: string, problem: NonNullable<TextOnDisk['problem']>]> {
    return this.#problems;
  }

  /** Opens and closes folders. */
  setFolders(added: readonly string[], removed: readonly string[] = []): void {
    for (const uri of removed) this.#folders.delete(addressOf(uri));
    for (const uri of added) this.#folders.add(addressOf(uri));
    this.#planScan();
  }

  /** A file was opened in the editor, or its text there has changed. */
  setText(uri: string, text: string): void {
    const address = addressOf(uri);
    const isNew = !this.#open.has(address);
    this.#open.set(address, { uri, text });
    const place = this.#places.get(address) ?? this.#strays.get(address);
    if (place) place.live.set(place.file, uri, text);
    else if (this.#configs.has(address)) this.#configure(this.#configs.get(address)!, text);
    else if (isNew && (address.endsWith(extension) || address.startsWith(unsaved))) this.#openStray(address, uri, text);
  }

  /** A file was closed in the editor: the disk is what counts again. */
  close(uri: string): void {
    const address = addressOf(uri);
    this.#open.delete(address);
    this.#strays.delete(address);
    if (this.#places.has(address) || this.#configs.has(address)) this.#then(() => this.#readAgain([address]));
  }

  /** Files or folders have come, gone or changed outside the editor. */
  changedOnDisk(changes: readonly { readonly uri: string; readonly type: ChangeOnDisk }[]): void {
    const known: string[] = [];
    let isOther = false;
    for (const { uri, type } of changes) {
      const address = addressOf(uri);
      if (this.#places.has(address) || this.#configs.has(address)) known.push(address);
      isOther ||= this.#changesProjects(address, type);
    }
    if (known.length > 0) this.#then(() => this.#readAgain(known));
    if (isOther) this.#planScan();
  }

  /** Whether there may be other projects, or other files in them, when a file or folder has come, gone or changed. */
  #changesProjects(address: string, type: ChangeOnDisk): boolean {
    const isKnown = this.#places.has(address) || this.#configs.has(address);
    const name = address.slice(address.lastIndexOf('/') + 1);
    if (name.endsWith(extension) || name === configName) return type !== 'changed' || !isKnown;
    if (name === '.gitignore') return true;
    // Editors tell of a folder that was moved or deleted, and not of the files in it.
    if (type === 'deleted') return [...this.#places.keys()].some(place => isWithin(place, address));
    return type === 'created' && !name.includes('.') && !/\/(node_modules|\.git)\//.test(address);
  }

  /** Waits until everything that was told is taken in. */
  async settled(): Promise<void> {
    let work: Promise<void>;
    do {
      work = this.#work;
      await work;
    } while (work !== this.#work);
  }

  #then(work: () => Promise<void>): void {
    this.#work = this.#work.then(work).catch(this.#failed);
  }

  #planScan(): void {
    if (this.#isScanPlanned) return;
    this.#isScanPlanned = true;
    this.#then(async () => {
      this.#isScanPlanned = false;
      await this.#scan();
    });
  }

  async #readAgain(addresses: readonly string[]): Promise<void> {
    await Promise.all(
      addresses.map(async address => {
        const text = this.#open.get(address)?.text ?? (await this.#readDisk(address));
        const place = this.#places.get(address);
        const config = this.#configs.get(address);
        if (config) this.#configure(config, text);
        else if (place && text !== undefined) place.live.set(place.file, this.#spelled(address), text);
        else if (place) place.live.remove(place.file);
      }),
    );
  }

  /** The text on the disk; what is wrong with it is remembered. */
  async #readDisk(address: string): Promise<string | undefined> {
    const read = await this.#disk.read(address);
    if (read?.problem) this.#problems.set(address, read.problem);
    else this.#problems.delete(address);
    return read?.text;
  }

  #spelled(address: string): string {
    return this.#open.get(address)?.uri ?? address;
  }

  #configure(live: LiveProject, text: string | undefined): void {
    const before = live.config.include.join('\n');
    live.configure(text);
    if (live.config.include.join('\n') !== before) this.#planScan();
  }

  /** Finds out anew which projects there are and which files belong to them. What is known already is not read again. */
  async #scan(): Promise<void> {
    const found = new Map<string, ProjectOnDisk>();
    const outermost = [...this.#folders].filter(
      folder => ![...this.#folders].some(other => other !== folder && isWithin(folder, other)),
    );
    for (const folder of outermost)
      for (const project of await this.#disk.find(folder)) found.set(project.root, project);
    for (const address of this.#open.keys()) {
      const isElsewhere =
        !address.startsWith(unsaved) && nearestRoot(address, [...found.keys(), ...outermost]) === undefined;
      if (!isElsewhere) continue;
      const project = await this.#disk.findAround(address);
      found.set(project.root, project);
    }
    for (const root of this.#projects.keys()) if (!found.has(root)) this.#projects.delete(root);
    const places = new Map<string, Place>();
    const configs = new Map<string, LiveProject>();
    for (const project of found.values()) await this.#load(project, places, configs);
    this.#places = places;
    this.#configs = configs;
    for (const address of this.#problems.keys())
      if (!places.has(address) && !configs.has(address)) this.#problems.delete(address);
    // What was typed in the meantime.
    for (const [address, { uri, text }] of this.#open) {
      const place = places.get(address);
      const config = configs.get(address);
      if (place) {
        this.#strays.delete(address);
        place.live.set(place.file, uri, text);
      } else if (config) this.#configure(config, text);
    }
  }

  async #load(
    { root, hasConfig, files }: ProjectOnDisk,
    places: Map<string, Place>,
    configs: Map<string, LiveProject>,
  ): Promise<void> {
    const live = this.#projects.get(root) ?? new LiveProject(root);
    this.#projects.set(root, live);
    const config = `${root}/${configName}`;
    if (hasConfig) configs.set(config, live);
    live.configure(hasConfig ? (this.#open.get(config)?.text ?? (await this.#readDisk(config))) : undefined);
    const included = new Set(files.filter(inclusion(live.config.include)));
    for (const file of [...live.files]) if (!included.has(file)) live.remove(file);
    await Promise.all(
      [...included].map(async file => {
        const address = UriUtils.joinPath(URI.parse(root), file).toString();
        places.set(address, { live, file });
        if (live.has(file)) return;
        const text = this.#open.get(address)?.text ?? (await this.#readDisk(address));
        if (text !== undefined) live.set(file, this.#spelled(address), text);
      }),
    );
  }

  /** A file that no project lists is read by itself; one from a folder that nobody has opened may be in a project there. */
  #openStray(address: string, uri: string, text: string): void {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const isOnDisk = !address.startsWith(unsaved);
    const live = new LiveProject(address.slice(0, -name.length - 1), isOnDisk ? 'apart' : 'whole');
    live.set(name, uri, text);
    this.#strays.set(address, { live, file: name });
    if (isOnDisk) this.#planScan();
  }
}
