/**
 * Writes a large project: touchpoints with a title and two claims, about 110 bytes each, as in the peers' files; or, dense,
 * with six references each, about 190 bytes.
 *
 *     node bench/project.ts FOLDER TOUCHPOINTS [dense]
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One file of parties (the hub: every other file names what stands there), and a journey of 100 touchpoints in each other file. */
export function sources(touchpoints: number, isDense: boolean): ReadonlyMap<string, string> {
  // A good measure, and no company: so many touchpoints for each head, and one council for all.
  const off = ['too-many-accountable', 'forum-too-small-or-large', 'undeclared-model', 'no-business-goal'];
  const rules = Object.fromEntries(off.map(name => [name, 'off']));
  const config = { name: 'bench', asOf: '2026-11-01', rules };
  const files = new Map([['remit.json', `${JSON.stringify(config)}\n`]]);
  const departments = Math.max(4, Math.round(touchpoints / 500));
  const hub: string[] = [
    'organization bench "Bench"',
    'voice survey "Survey" { owner head_0 channel email }',
    'forum council "Council" {',
    '  covers     all journeys',
    '  chair      head_0',
    `  members    ${Array.from({ length: departments - 1 }, (_, i) => `head_${i + 1}`).join(', ')}`,
    '  cadence    weekly',
    '  decides by consent',
    '  authority  "Standards"',
    '  feedback loop "Weekly note"',
    '}',
    '',
  ];
  for (let i = 0; i < departments; i++) {
    hub.push(
      `department department_${i} "Department ${i}" {`,
      `  head head_${i}`,
      '}',
      `role head_${i} "Head of department ${i}" {`,
      `  part of department_${i}`,
      `  held by person_${i}`,
      '}',
      `person person_${i} "Person ${i}"`,
      '',
    );
  }
  if (isDense) {
    for (let i = 0; i < departments; i++) {
      hub.push(
        `metric metric_${i} "Metric ${i}" {`,
        '  target at least 80',
        '  every month',
        `  owner head_${i}`,
        '  discussed in council',
        '}',
        `system system_${i} "System ${i}" { owner head_${i} }`,
        '',
      );
    }
  }
  files.set('parties.remit', `${hub.join('\n')}\n`);
  for (let first = 0, journey = 0; first < touchpoints; first += 100, journey++) {
    const lines = [
      `journey journey_${journey} "Journey ${journey}" {`,
      `  owner head_${journey % departments}`,
      '  listens to survey',
      `  stage stage_${journey} "Stage" {`,
    ];
    for (let i = first; i < Math.min(first + 100, touchpoints); i++) {
      lines.push(
        `    touchpoint touchpoint_${i} "Touchpoint ${i}" {`,
        `      accountable head_${i % departments}`,
        `      responsible department_${(i + 1) % departments}`,
      );
      if (isDense) {
        lines.push(
          `      consulted head_${(i + 2) % departments}, head_${(i + 3) % departments}`,
          `      measured by metric_${i % departments}`,
          `      uses system_${i % departments}`,
        );
      }
      lines.push('    }');
    }
    lines.push('  }', '}', '');
    files.set(`journeys/journey_${journey}.remit`, lines.join('\n'));
  }
  return files;
}

/** Writes the project into a folder, which is emptied first. Returns the size of its sources in bytes. */
export function writeProject(folder: string, touchpoints: number, isDense: boolean): number {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'journeys'), { recursive: true });
  let bytes = 0;
  for (const [file, text] of sources(touchpoints, isDense)) {
    writeFileSync(join(folder, file), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

if (import.meta.main) {
  const [folder, touchpoints, dense] = process.argv.slice(2);
  if (!folder || !Number(touchpoints)) {
    console.error('node bench/project.ts FOLDER TOUCHPOINTS [dense]');
    process.exitCode = 2;
  } else console.log(`${writeProject(folder, Number(touchpoints), dense === 'dense')} bytes in ${folder}`);
}
