/** A list of values, made from the folder in which each has a file: rules, generators. */

export interface ValueList {
  /** The folder, beside the file that is made: `rules`. */
  readonly folder: string;
  /** The names of its files. */
  readonly files: readonly string[];
  /** The type of each value and the file that has it, beside the file that is made. */
  readonly type: string;
  readonly from: string;
  /** What the list is called. */
  readonly name: string;
}

/** Returns the text of the file that lists the default exports of a folder, by name. */
export function toValueList({ folder, files, type, from, name }: ValueList): string {
  const names = files
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3))
    .sort();
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = names.map(name => `import ${camel(name)} from './${folder}/${name}.ts';`);
  const list = `export const ${name}: readonly ${type}[] =`;
  // As the formatter lays it out: on one line where it fits.
  const short = `${list} [${names.map(camel).join(', ')}];`;
  const long = `${list} [\n${names.map(name => `  ${camel(name)},`).join('\n')}\n];`;
  return `// Generated from the folder ${folder} by \`npm run generate\`. Do not edit.
import type { ${type} } from '${from}';
${imports.join('\n')}

${short.length <= 120 ? short : long}
`;
}
