/** What an editor shows beside the text, made of the model as it is now: each kind is a file. */
import type { Html } from '@remit-cx/core/generate/html';
import type { Narrowing } from '@remit-cx/core/generate/raci-matrix';
import type { Graph } from '@remit-cx/core/model/graph';
import { label, type NamedEntity } from '@remit-cx/core/model/model';
import { type Turn, timeline } from '@remit-cx/core/model/timeline';
import { type Day, isDay } from '@remit-cx/core/project/values';
import { URI, UriUtils } from 'langium';
import type { LiveProject } from '../builder.ts';
import { previewCharter } from './preview/charter.ts';
import { previewMap } from './preview/map.ts';
import { type PreviewPlace, PreviewPlaces } from './preview/places.ts';
import { previewRaci } from './preview/raci.ts';

export type PreviewKind = 'raci' | 'map' | 'charter';

/** What is wanted. What is left out is not narrowed. */
export interface PreviewAsked {
  readonly kind: PreviewKind;
  /** The day that is shown; without one, the day of the project or of the settings. */
  readonly day?: Day | undefined;
  /** The id of a journey or charter, or `responsibilities`. */
  readonly part?: string | undefined;
  readonly region?: string | undefined;
  readonly department?: string | undefined;
  readonly onlyOpen?: boolean | undefined;
}

export interface Choice {
  readonly id: string;
  readonly title: string;
}

export interface Preview {
  /** What the project is called. */
  readonly project: string;
  readonly day: Day;
  readonly html: string;
  /** How much is shown, as a sentence. */
  readonly count: string;
  /** What may be missing, and why; sentences. */
  readonly notes: readonly string[];
  /** What can be chosen from, and what kind of things the parts are. */
  readonly partWord: string;
  readonly parts: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly departments: readonly Choice[];
  /** The part that is shown; undefined for all. */
  readonly part: string | undefined;
  /** Whether all can be shown at once: of a large project not. */
  readonly isWholeOffered: boolean;
  /** Whether rows can be chosen by region, department, and what is open. */
  readonly isNarrowed: boolean;
  readonly turns: readonly Turn[];
  readonly places: readonly PreviewPlace[];
}

/** What one kind of preview adds. */
export interface Shown {
  readonly html: Html;
  readonly count: string;
}

/** What is shown of a project, and how. */
export interface Showing {
  /** What the project is called. */
  readonly project: string;
  readonly live: LiveProject;
  readonly day: Day;
  /** Whether that is the day which the editor checks. */
  readonly isUsualDay: boolean;
  /** The id of the part that is asked for. */
  readonly part: string | undefined;
  readonly only: Narrowing;
  readonly places: PreviewPlaces;
}

interface Kind {
  readonly show: (showing: Showing) => Shown;
  /** What it is shown in parts of: the kind of things, and those there are. */
  readonly partWord: string;
  readonly parts: (graph: Graph) => readonly Choice[];
  /** Whether all parts can be shown at once, and what is in regions and departments be chosen. */
  readonly isNarrowed: boolean;
}

/** What stands in no journey. */
const outside = { id: 'responsibilities', title: 'Responsibilities' } as const;

const kinds: Readonly<Record<PreviewKind, Kind>> = {
  raci: {
    show: previewRaci,
    partWord: 'Journey',
    parts: graph => [...graph.all('journey').map(choice), ...(graph.all('responsibility').length ? [outside] : [])],
    isNarrowed: true,
  },
  map: {
    show: previewMap,
    partWord: 'Journey',
    parts: graph => graph.all('journey').map(choice),
    isNarrowed: true,
  },
  charter: {
    show: previewCharter,
    partWord: 'Charter',
    parts: graph => graph.all('charter').map(choice),
    isNarrowed: false,
  },
};

/** As many rows as a person can look through, and an editor can draw between two letters that somebody types. */
const manyRows = 800;

/** What is asked for, looked up in a project. */
interface Looked {
  readonly showing: Showing;
  readonly parts: readonly Choice[];
  readonly isWholeOffered: boolean;
  /** What was chosen and is not there now, in a sentence; undefined when all is. */
  readonly missing: string | undefined;
}

/** What of a project is asked for; `usual` is the day for what is asked for without a day. */
export function lookUp(live: LiveProject, asked: PreviewAsked, usual: Day): Looked {
  const { graph } = live;
  const { partWord, parts: partsOf, isNarrowed } = kinds[asked.kind];
  const day = asked.day !== undefined && isDay(asked.day) ? asked.day : usual;
  const parts = partsOf(graph);
  const isWholeOffered = isNarrowed && graph.all('touchpoint').length + graph.all('responsibility').length <= manyRows;
  const part = asked.part ?? (isWholeOffered ? undefined : parts[0]?.id);
  const region = graph.known('region').find(({ id }) => id === asked.region);
  const department = graph.known('department').find(({ id }) => id === asked.department);
  const missing = [
    ...(part !== undefined && !parts.some(({ id }) => id === part) ? [partWord.toLowerCase()] : []),
    ...(asked.region !== undefined && !region ? ['region'] : []),
    ...(asked.department !== undefined && !department ? ['department'] : []),
  ];
  const only: Narrowing = {
    part: part === outside.id ? outside.id : graph.all('journey').find(({ id }) => id === part),
    region,
    department,
    onlyOpen: asked.onlyOpen,
  };
  const project = live.config.name ?? UriUtils.basename(URI.parse(live.folder));
  const places = new PreviewPlaces(live);
  return {
    showing: { live, project, day, isUsualDay: day === usual, part, only, places },
    parts,
    isWholeOffered,
    missing: missing.length ? `The ${missing.join(' and the ')} that was chosen is not there now.` : undefined,
  };
}

/** A preview of a project; `usual` is the day for one that was asked for without a day. */
export function preview(live: LiveProject, asked: PreviewAsked, usual: Day): Preview {
  const { graph } = live;
  const { show, partWord, isNarrowed } = kinds[asked.kind];
  const { showing, parts, isWholeOffered, missing } = lookUp(live, asked, usual);
  const { project, day, part, places } = showing;
  const shown = missing === undefined ? show(showing) : undefined;
  return {
    project,
    day,
    html: shown?.html.html ?? '',
    count: shown?.count ?? missing!,
    notes: notesOn(live),
    partWord,
    parts,
    regions: isNarrowed ? graph.known('region').map(choice) : [],
    departments: isNarrowed ? graph.known('department').map(choice) : [],
    part,
    isWholeOffered,
    isNarrowed,
    turns: timeline(graph),
    places: places.all,
  };
}

function choice(entity: NamedEntity): Choice {
  return { id: entity.id, title: label(entity) };
}

function notesOn({ project }: LiveProject): string[] {
  const broken = project.allFragments.filter(({ broken }) => broken).map(({ file }) => file);
  if (broken.length === 0) return [];
  const [first] = broken;
  const others = broken.length > 1 ? ` and ${broken.length - 1} more` : '';
  return [`${first}${others} cannot be read to the end: what stands there may be missing here.`];
}
