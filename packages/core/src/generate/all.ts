// Generated from the folder generators by `npm run generate`. Do not edit.
import type { Generator } from './generator.ts';
import charter from './generators/charter.ts';
import journeys from './generators/journeys.ts';
import json from './generators/json.ts';
import map from './generators/map.ts';
import raci from './generators/raci.ts';
import roles from './generators/roles.ts';

export const generators: readonly Generator[] = [charter, journeys, json, map, raci, roles];
