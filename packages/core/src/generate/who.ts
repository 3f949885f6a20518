/** `remit who`: who answers for something and why, or what somebody answers for, on a day. As data; who-text.ts puts it into words. */
import type { Graph } from '../model/graph.ts';
import type { Day } from '../project/values.ts';
import type { Answered } from './who/answer.ts';
import { whatAnswersFor } from './who/party.ts';
import { type Askable, findTarget, type Tellable } from './who/target.ts';
import { whatIsWritten } from './who/thing.ts';
import { whoAnswersFor } from './who/work.ts';

/** The answer for what a text names (`seat_map`, `book_pay.seat_map`, `Seat map`, `role cco`), or a sentence why there is none. */
export function who(graph: Graph, text: string, day: Day): Answered | { readonly problem: string } {
  const found = findTarget(graph, text);
  return 'target' in found ? answer(graph, found.target, day) : { problem: found.problem };
}

/** The answer for a thing. */
export function answer(graph: Graph, target: Askable | Tellable, day: Day): Answered {
  switch (target.kind) {
    case 'touchpoint':
    case 'responsibility':
    case 'journey':
    case 'metric':
    case 'decision':
      return whoAnswersFor(graph, target, day);
    case 'department':
    case 'role':
    case 'person':
    case 'team':
    case 'unit':
    case 'vendor':
    case 'external':
    case 'forum':
      return whatAnswersFor(graph, target, day);
    default:
      return whatIsWritten(graph, target, day);
  }
}
