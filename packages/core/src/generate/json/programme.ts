/** What is being changed, what comes again, and the rules that a team makes for itself, in JSON; and what customers meet behind it. */
import type { Graph } from '../../model/graph.ts';
import { sayRule } from '../../policy/sentences.ts';
import { placeOf } from '../place.ts';
import { inSourceOrder } from '../raci-columns.ts';
import { amountOf, idsAt, namedOf, thingAt, thingsAt, written } from './names.ts';
import type { Model } from './schema.ts';

export function personasOf(graph: Graph): Model['personas'] {
  return inSourceOrder(graph.all('persona')).map(persona => ({
    ...namedOf(graph, persona),
    needs: [...persona.needs],
    ...written({ share: persona.share && amountOf(persona.share) }),
  }));
}

export function systemsAndVoicesOf(graph: Graph): Model['systemsAndVoices'] {
  return [
    ...inSourceOrder(graph.all('system')).map(system => ({
      kind: 'system' as const,
      ...namedOf(graph, system),
      ...written({ owner: thingAt(graph, system.owner), vendor: thingAt(graph, system.vendor)?.id }),
      sharesWith: idsAt(graph, system.sharesWith),
    })),
    ...inSourceOrder(graph.all('voice')).map(voice => ({
      kind: 'voice' as const,
      ...namedOf(graph, voice),
      ...written({ owner: thingAt(graph, voice.owner), every: voice.every }),
      channels: [...voice.channels],
      feeds: idsAt(graph, voice.feeds),
    })),
  ];
}

export function initiativesOf(graph: Graph): Model['initiatives'] {
  return inSourceOrder(graph.all('initiative')).map(initiative => {
    const { tier, status, from, until } = initiative;
    return {
      ...namedOf(graph, initiative),
      goals: idsAt(graph, initiative.goals),
      ...written({ owner: thingAt(graph, initiative.owner), tier, status, from, until }),
      measuredBy: idsAt(graph, initiative.measuredBy),
    };
  });
}

export function programmesOf(graph: Graph): Model['programmes'] {
  return inSourceOrder(graph.all('programme')).map(programme => ({
    ...namedOf(graph, programme),
    ...written({
      kind: programme.programmeKind,
      owner: thingAt(graph, programme.owner),
      every: programme.every,
      lastRun: programme.lastRun,
    }),
    audience: thingsAt(graph, programme.audience),
  }));
}

export function policiesOf(graph: Graph): Model['policies'] {
  return inSourceOrder(graph.all('policy')).map(policy => ({
    ...namedOf(graph, policy),
    rules: policy.rules.map(rule => ({
      text: sayRule(rule),
      level: rule.level,
      ...written({ because: rule.because }),
      place: placeOf(graph, rule.node),
    })),
  }));
}
