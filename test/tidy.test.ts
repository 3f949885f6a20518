import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Every tracked or new file that git does not ignore, with `/`, relative to the repository. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter(file => file !== '' && existsSync(file));

const read = (file: string) => readFileSync(file, 'utf8');
const sourcesOf = (name: string) =>
  files.filter(file => file.startsWith(`packages/${name}/src/`) && file.endsWith('.ts'));

/** What a file imports, in any form: `import`, `export ... from`, `import()`, `import type`. */
const importsOf = (file: string) =>
  [...read(file).matchAll(/\b(?:from\s+|import\s+|import\(\s*)'([^']+)'/g)].map(match => match[1]!);

/** The package that a bare import names: `langium/lsp` is `langium`. */
const packageOf = (target: string) => target.match(/^(?:@[^/]+\/)?[^/]+/)![0];

/** The direction of imports: which other packages each may use. */
const layers: Record<string, readonly string[]> = {
  core: [],
  language: ['core'],
  cli: ['core', 'language'],
  action: ['cli'],
  vscode: ['core', 'language'],
};

describe('imports go core <- language <- cli <- action, and language <- vscode', () => {
  test.each(Object.entries(layers))('%s', (name, allowed) => {
    const isWrong = (file: string) => (target: string) => {
      if (target.startsWith('.')) return !normalize(`${dirname(file)}/${target}`).startsWith(`packages/${name}/`);
      if (target.startsWith('node:')) return name === 'core';
      if (packageOf(target) === 'vscode') return name !== 'vscode';
      const ours = /^@remit-cx\/([^/]+)/.exec(target)?.[1];
      return ours !== undefined && !allowed.includes(ours);
    };
    const wrong = sourcesOf(name).flatMap(file =>
      importsOf(file)
        .filter(isWrong(file))
        .map(target => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every package is in the list', () => {
    expect(readdirSync('packages').sort()).toEqual(Object.keys(layers).sort());
  });
});

test.each(Object.keys(layers))('%s declares the packages that it uses, and no other', name => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read(`packages/${name}/package.json`));
  const used = new Set(
    sourcesOf(name)
      .flatMap(importsOf)
      .filter(target => !/^(\.|node:)/.test(target))
      .map(packageOf),
  );
  // The editor brings `vscode` along; its types and those of SARIF stand in the root's package.json.
  used.delete('vscode');
  used.delete('sarif');
  expect(Object.keys({ ...dependencies, ...devDependencies }).sort()).toEqual([...used].sort());
});

test('core uses four libraries, which are pure and run in a browser', () => {
  const { dependencies } = JSON.parse(read('packages/core/package.json'));
  expect(Object.keys(dependencies)).toEqual(['@noble/hashes', 'jsonc-parser', 'picomatch', 'zod']);
});

test('core knows no platform: it compiles without Node, a browser or a timer', () => {
  const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'packages/core/tsconfig.json'];
  let output = '';
  try {
    execFileSync(process.execPath, tsc, { encoding: 'utf8' });
  } catch (error) {
    output = String((error as { stdout?: string }).stdout);
  }
  expect(output).toBe('');
});

test('core never reads a clock', () => {
  const wrong = sourcesOf('core').filter(file =>
    /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b\.|\bglobalThis\b/.test(read(file)),
  );
  expect(wrong).toEqual([]);
});

describe('in the language package only node.ts knows Node', () => {
  const isNodeSide = (file: string) => /^packages\/language\/src\/node(\.ts|\/)/.test(file);

  test('nothing else imports what needs Node', () => {
    const wrong = sourcesOf('language')
      .filter(file => !isNodeSide(file))
      .flatMap(file =>
        importsOf(file)
          .filter(target => /^node:|\/node(\.js)?$/.test(target))
          .map(target => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('the files below node/ belong to node.ts alone', () => {
    const wrong = sourcesOf('language')
      .filter(file => !isNodeSide(file))
      .flatMap(file =>
        importsOf(file)
          .filter(target => target.startsWith('.') && isNodeSide(normalize(`${dirname(file)}/${target}`)))
          .map(target => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

test('no file only passes on what others export', () => {
  const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const isBarrel = (file: string) => {
    const statements = code(file)
      .split(';')
      .map(statement => statement.trim())
      .filter(statement => statement !== '');
    return statements.length > 0 && statements.every(statement => /^export\s[^=]*\bfrom\s+'[^']+'$/.test(statement));
  };
  expect(
    files.filter(file => /^(packages\/[^/]+\/src|scripts|bench|test)\/.*\.ts$/.test(file)).filter(isBarrel),
  ).toEqual([]);
});

test('no place is called utils, helpers or common', () => {
  const wrong = /(^|\/)(utils?|helpers?|commons?|misc|shared)(\.[^/]*)?(\/|$)/;
  expect(files.filter(file => wrong.test(file))).toEqual([]);
});

test('source files have kebab-case names', () => {
  const sources = files.filter(
    file => /^(packages\/[^/]+\/src|scripts|bench|test)\//.test(file) && /\.(ts|mjs)$/.test(file),
  );
  expect(sources.filter(file => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(file)))).toEqual([]);
});

test('no test is narrowed or left out', () => {
  const tests = files.filter(file => file.startsWith('test/') && file.endsWith('.ts'));
  const narrowed = /\b(test|it|describe|suite)\.(only|skip|todo)\b/;
  expect(tests.filter(file => narrowed.test(read(file)))).toEqual([]);
});

describe('rules', () => {
  const rules = readdirSync('packages/core/src/lint/rules')
    .filter(file => file.endsWith('.ts'))
    .map(file => basename(file, '.ts'))
    .sort();

  test('the generated list is the folder', async () => {
    const { rules: listed } = await import('@remit-cx/core/lint/all');
    expect(listed.map(rule => rule.name).sort()).toEqual(rules);
  });

  test('each has its cases in test/rules, and no case is without a rule', () => {
    const cases = readdirSync('test/rules')
      .filter(file => file.endsWith('.md'))
      .map(file => basename(file, '.md'))
      .sort();
    expect(cases).toEqual(rules);
  });
});

test('nothing names a folder of one machine or a host of packages', () => {
  // Put together here, so that this file does not find itself.
  const folders = ['work', 'root', 'farm', 'tmp', 'home/[a-z]+'].map(name => `(?<![\\w.:/-])/${name}/`);
  const hosts = ['registry', 'deb'].map(name => `https?://${name}\\.`);
  const pattern = new RegExp([...folders, ...hosts].join('|'));
  const wrong = files.flatMap(file => {
    const line = read(file)
      .split('\n')
      .find(text => pattern.test(text));
    return line ? [`${file}: ${line.trim().slice(0, 120)}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('the locks hold no address to download from', () => {
  const locks = files.filter(file => basename(file) === 'package-lock.json');
  expect(locks).toContain('package-lock.json');
  expect(locks.filter(file => /"resolved": "https?:/.test(read(file)))).toEqual([]);
});
