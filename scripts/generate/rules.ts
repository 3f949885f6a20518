/** The list of rules, made from the folder of rules. */

/** Returns the text of `packages/core/src/lint/all.ts` for file names such as `unowned-touchpoint.ts`. */
export function toRuleList(files: readonly string[]): string {
  const names = files
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3))
    .sort();
  const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const imports = names.map(name => `import ${camel(name)} from './rules/${name}.ts';`);
  return `// Generated from the folder rules by \`npm run generate\`. Do not edit.
import type { Rule } from './rule.ts';
${imports.join('\n')}

export const rules: readonly Rule[] = [
${names.map(name => `  ${camel(name)},`).join('\n')}
];
`;
}
