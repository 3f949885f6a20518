/** What an editor shows beside the text, made of the model as it is now: each kind is a file. */
import type { Html } from '@remit-cx/core/generate/html';
import type { Narrowing } from '@remit-cx/core/generate/raci-matrix';
import { label, type NamedEntity } from '@remit-cx/core/model/model';
import { type Turn, timeline } from '@remit-cx/core/model/timeline';
import { type Day, isDay } from '@remit-cx/core/project/values';
import { URI, UriUtils } from 'langium';
import type { LiveProject } from '../builder.ts';
import { previewMap } from './preview-map.ts';
import { type PreviewPlace, PreviewPlaces } from './preview-places.ts';
import { previewRaci } from './preview-raci.ts';

export type PreviewKind = 'raci' | 'map';

/** What is wanted. What is left out is not narrowed. */
export interface PreviewAsked {
  readonly kind: PreviewKind;
  /** The day that is shown; without one, the day of the project or of the settings. */
  readonly day?: Day | undefined;
  /** The id of a journey, or `responsibilities`. */
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
  /** What can be chosen from. */
  readonly parts: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly departments: readonly Choice[];
  /** The part that is shown; undefined for all. A large project is shown in parts. */
  readonly part: string | undefined;
  readonly isWholeTooLarge: boolean;
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
  readonly only: Narrowing;
  readonly places: PreviewPlaces;
}

const shows: Readonly<Record<PreviewKind, (showing: Showing) => Shown>> = { raci: previewRaci, map: previewMap };

/** As many rows as a person can look through, and an editor can draw between two letters that somebody types. */
const manyRows = 800;

/** A preview of a project; `usual` is the day for one that was asked for without a day. */
export function preview(live: LiveProject, asked: PreviewAsked, usual: Day): Preview {
  const { graph } = live;
  const day = asked.day !== undefined && isDay(asked.day) ? asked.day : usual;
  const parts = graph.all('journey').map(choice);
  if (asked.kind === 'raci' && graph.all('responsibility').length)
    parts.push({ id: 'responsibilities', title: 'Responsibilities' });
  const isWholeTooLarge = graph.all('touchpoint').length + graph.all('responsibility').length > manyRows;
  const part = asked.part ?? (isWholeTooLarge ? parts[0]?.id : undefined);
  const journey = graph.all('journey').find(({ id }) => id === part);
  const region = graph.known('region').find(({ id }) => id === asked.region);
  const department = graph.known('department').find(({ id }) => id === asked.department);
  const places = new PreviewPlaces(live);
  const missing = [
    ...(part !== undefined && part !== 'responsibilities' && !journey ? ['journey'] : []),
    ...(asked.region !== undefined && !region ? ['region'] : []),
    ...(asked.department !== undefined && !department ? ['department'] : []),
  ];
  const only: Narrowing = {
    part: part === 'responsibilities' ? 'responsibilities' : journey,
    region,
    department,
    onlyOpen: asked.onlyOpen,
  };
  const project = live.config.name ?? UriUtils.basename(URI.parse(live.folder));
  const shown = missing.length ? undefined : shows[asked.kind]({ live, project, day, only, places });
  return {
    project,
    day,
    html: shown?.html.html ?? '',
    count: shown?.count ?? `The ${missing.join(' and the ')} that was chosen is not there now.`,
    notes: notesOn(live),
    parts,
    regions: graph.known('region').map(choice),
    departments: graph.known('department').map(choice),
    part,
    isWholeTooLarge,
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
