/**
 * The projects of all folders that are open in an editor, each bounded by its remit.json, as they are now: the text in the
 * editor wins over the one on the disk. Knows no platform: the disk is given to it.
 */
import { defaultConfig } from '@remit-cx/core/config/config';
import { readConfig } from '@remit-cx/core/config/read';
import { addressIn, addressOf, isNamedAsOurs, pathOf } from './addresses.ts';
import { LiveProject, type OtherProject } from './builder.ts';
import type { FileSystem, ProjectOnDisk, TextOnDisk } from './file-system.ts';
import { findOthers, type NotThere, type Readable } from './other-projects.ts';
import { configName, extension, inclusion, isWithin, nearestRoot } from './project-folders.ts';

/** A file and the project that it is read in. */
export interface Place {
  readonly live: LiveProject;
  /** Relative to the project's folder: of a project that it builds on, `../group/roles.remit`. */
  readonly file: string;
}

/** A project that another one names, with its settings. */
interface NamedOnDisk extends Readable, OtherProject {
  readonly files: readonly string[];
}

/** What is found out in one go: each folder is searched once, and each text is read once. */
interface Scan {
  readonly places: Map<string, Place>;
  readonly configs: Map<string, LiveProject>;
  readonly views: Map<string, Place[]>;
  readonly otherConfigs: Map<string, string | undefined>;
  readonly found: Map<string, ProjectOnDisk>;
  readonly texts: Map<string, Promise<string | undefined>>;
}

export type ChangeOnDisk = 'created' | 'changed' | 'deleted';

/** How an editor addresses a text that was never saved. */
const unsaved = 'untitled:';

export class Workspace {
  readonly #disk: FileSystem;
  readonly #failed: (error: unknown) => void;
  readonly #folders = new Set<string>();
  readonly #projects = new Map<string, LiveProject>();
  #places: ReadonlyMap<string, Place> = new Map();
  #configs: ReadonlyMap<string, LiveProject> = new Map();
  /** Where else a file is read: in the projects that build on its own. */
  #views: ReadonlyMap<string, readonly Place[]> = new Map();
  /** Every remit.json of a project that another one builds on, with what it said. */
  #otherConfigs: ReadonlyMap<string, string | undefined> = new Map();
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

  /** Every project that a file is read in: its own first, then those that build on it. */
  placesOf(uri: string): readonly Place[] {
    const own = this.placeOf(uri);
    return [...(own ? [own] : []), ...(this.#views.get(addressOf(uri)) ?? [])];
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

  /** Each remit.json that a project is read with: its own, and those of the projects that it builds on. */
  *configsOf(live: LiveProject): Iterable<{ readonly uri: string; readonly text: string }> {
    if (live.configText !== undefined) yield { uri: this.configUri(live), text: live.configText };
    for (const { project } of live.project.others) {
      const address = `${live.whereIs(project).root}/${configName}`;
      const text = this.#otherConfigs.get(address);
      if (text !== undefined) yield { uri: this.#spelled(address), text };
    }
  }

  /** Files that could be read only in part, with why. */
  get problems(): Iterable<[uri: string, problem: NonNullable<TextOnDisk['problem']>]> {
    return this.#problems;
  }

  /** The folders of projects that are built on and are in no folder that is open. */
  get foldersOutside(): readonly string[] {
    const roots = [...this.#otherConfigs.keys()].map(address => address.slice(0, -configName.length - 1));
    return roots.filter(root => nearestRoot(root, this.#folders) === undefined).sort();
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
    const places = this.placesOf(address);
    for (const place of places) place.live.set(place.file, uri, text);
    if (this.#configs.has(address) || this.#otherConfigs.has(address)) this.#configure(address, text);
    // One that is read elsewhere may stand in a project that nobody has opened.
    if (!isNew || !this.#isStray(address)) return;
    this.#openStray(address, uri, text);
    if (!address.startsWith(unsaved)) this.#planScan();
  }

  /** Whether an open file is one of ours that no project lists. */
  #isStray(address: string): boolean {
    const isOurs = address.endsWith(extension) || address.startsWith(unsaved);
    return isOurs && !this.#places.has(address) && !this.#configs.has(address);
  }

  /** A file was closed in the editor: the disk is what counts again. */
  close(uri: string): void {
    const address = addressOf(uri);
    this.#open.delete(address);
    this.#strays.delete(address);
    this.#then(() => this.#readAgain([address]));
  }

  /** Whether a file is one of those that projects are read from. */
  #isKnown(address: string): boolean {
    return (
      this.#places.has(address) ||
      this.#configs.has(address) ||
      this.#views.has(address) ||
      this.#otherConfigs.has(address)
    );
  }

  /** Files or folders have come, gone or changed outside the editor. Whether any of that is about a project: most files are not ours. */
  changedOnDisk(changes: readonly { readonly uri: string; readonly type: ChangeOnDisk }[]): boolean {
    const ours: string[] = [];
    let isOther = false;
    for (const { uri, type } of changes) {
      const address = addressOf(uri);
      if (isNamedAsOurs(address) || this.#isKnown(address)) ours.push(address);
      isOther ||= this.#changesProjects(address, type);
    }
    if (ours.length > 0) this.#then(() => this.#readAgain(ours));
    if (isOther) this.#planScan();
    return isOther || ours.length > 0;
  }

  /** Whether there may be other projects, or other files in them, when a file or folder has come, gone or changed. */
  #changesProjects(address: string, type: ChangeOnDisk): boolean {
    const name = address.slice(address.lastIndexOf('/') + 1);
    if (isNamedAsOurs(address)) return type !== 'changed' || !this.#isKnown(address);
    if (name === '.gitignore') return true;
    // Editors tell of a folder that was moved or deleted, and not of the files in it.
    if (type === 'deleted')
      return [...this.#places.keys(), ...this.#views.keys()].some(place => isWithin(place, address));
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

  /** Reads what is known by now: a scan that was going on when a file changed may have read it before that. */
  async #readAgain(addresses: readonly string[]): Promise<void> {
    const known = addresses.filter(address => this.#isKnown(address));
    await Promise.all(
      known.map(async address => {
        const onDisk = this.#open.has(address) ? undefined : await this.#readDisk(address);
        // It may have been opened while the disk was read.
        const text = this.#open.get(address)?.text ?? onDisk;
        if (this.#configs.has(address) || this.#otherConfigs.has(address)) this.#configure(address, text);
        for (const { live, file } of this.placesOf(address))
          if (text !== undefined) live.set(file, this.#spelled(address), text);
          else live.remove(file);
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

  /** A remit.json says something else. Which files there are, and which projects are built on, may follow from it. */
  #configure(address: string, text: string | undefined): void {
    const live = this.#configs.get(address);
    const isOther = this.#otherConfigs.has(address);
    if (live?.configText === text && (!isOther || this.#otherConfigs.get(address) === text)) return;
    const before = live?.config;
    live?.configure(text);
    const isDifferent =
      before?.include.join('\n') !== live?.config.include.join('\n') ||
      [before, live?.config].some(config => config && config.dependsOn.length > 0);
    if (isDifferent || isOther) this.#planScan();
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
      if (project.hasConfig || project.files.length > 0) found.set(project.root, project);
    }
    for (const root of this.#projects.keys()) if (!found.has(root)) this.#projects.delete(root);
    const scan: Scan = {
      places: new Map(),
      configs: new Map(),
      views: new Map(),
      otherConfigs: new Map(),
      found,
      texts: new Map(),
    };
    for (const project of [...found.values()]) await this.#load(project, scan);
    for (const live of this.#projects.values()) await this.#loadOthers(live, scan);
    this.#places = scan.places;
    this.#configs = scan.configs;
    this.#views = scan.views;
    this.#otherConfigs = scan.otherConfigs;
    for (const address of this.#problems.keys()) if (!this.#isKnown(address)) this.#problems.delete(address);
    // What was typed in the meantime.
    for (const [address, { uri, text }] of this.#open) {
      if (this.#places.has(address)) this.#strays.delete(address);
      // One that its project has left out since it was opened, or that is gone from the disk.
      else if (!this.#strays.has(address) && this.#isStray(address)) this.#openStray(address, uri, text);
      for (const place of this.placesOf(address)) place.live.set(place.file, uri, text);
      if (this.#configs.has(address) || this.#otherConfigs.has(address)) this.#configure(address, text);
    }
  }

  async #load({ root, hasConfig, files }: ProjectOnDisk, scan: Scan): Promise<void> {
    const live = this.#projects.get(root) ?? new LiveProject(root);
    this.#projects.set(root, live);
    const config = `${root}/${configName}`;
    if (hasConfig) scan.configs.set(config, live);
    live.configure(hasConfig ? await this.#textOf(config, scan) : undefined);
    const included = new Set(files.filter(inclusion(live.config.include)));
    for (const file of [...live.files()]) if (!included.has(file)) live.remove(file);
    await Promise.all(
      [...included].map(async file => {
        const address = addressIn(root, file);
        scan.places.set(address, { live, file });
        if (live.has(file)) return;
        const text = await this.#textOf(address, scan);
        if (text !== undefined) live.set(file, this.#spelled(address), text);
      }),
    );
  }

  /** Reads the projects that one builds on. What is known already is not read again. */
  async #loadOthers(live: LiveProject, scan: Scan): Promise<void> {
    const own = { root: live.folder, path: pathOf(live.folder), config: live.config, mistake: undefined, files: [] };
    const others = await findOthers<NamedOnDisk>(own, (from, name) => this.#findOther(from, name, scan));
    live.buildOn(others);
    const seen = new Set<string>();
    const read = async (prefix: string, name: string, address: string) => {
      const file = prefix + name;
      seen.add(file);
      const known = scan.views.get(address);
      if (known) known.push({ live, file });
      else scan.views.set(address, [{ live, file }]);
      if (live.has(file)) return;
      const text = await this.#textOf(address, scan);
      if (text !== undefined) live.setOther({ prefix }, name, this.#spelled(address), text);
    };
    await Promise.all(
      others.all.flatMap(({ prefix, project: { root, config, files } }) =>
        files.filter(inclusion(config.include)).map(name => read(prefix, name, addressIn(root, name))),
      ),
    );
    for (const file of [...live.files({ others: true })]) if (!seen.has(file)) live.remove(file);
  }

  async #findOther({ root: from }: NamedOnDisk, name: string, scan: Scan): Promise<NamedOnDisk | NotThere> {
    const where = await this.#disk.findOther(from, name);
    if ('problem' in where) return where;
    const { root } = where;
    const address = `${root}/${configName}`;
    const found = scan.found.get(root) ?? (await this.#disk.findAround(address));
    scan.found.set(root, found);
    const text = await this.#textOf(address, scan);
    scan.otherConfigs.set(address, text);
    const { config, problems } = text === undefined ? { config: defaultConfig, problems: [] } : readConfig(text);
    const [problem] = problems;
    const mistake = problem && { file: configName, message: problem.message };
    return { root, path: pathOf(root), config, mistake, files: found.files };
  }

  /** The text of a file: in the editor, else on the disk. */
  async #textOf(address: string, { texts }: Scan): Promise<string | undefined> {
    const open = this.#open.get(address);
    if (open) return open.text;
    const text = texts.get(address) ?? this.#readDisk(address);
    texts.set(address, text);
    return text;
  }

  /** A file that no project lists is read by itself; one from a folder that nobody has opened may be in a project there. */
  #openStray(address: string, uri: string, text: string): void {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const isOnDisk = !address.startsWith(unsaved);
    const live = new LiveProject(address.slice(0, -name.length - 1), isOnDisk ? 'apart' : 'whole');
    live.set(name, uri, text);
    this.#strays.set(address, { live, file: name });
  }
}
