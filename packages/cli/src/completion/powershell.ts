import type { AllWords, OptionWords } from './words.ts';

/** For PowerShell 5 and later. Where there is nothing of ours to say, it offers files. */
export function powershell({ commands, options }: AllWords): string {
  const flags = (own: readonly OptionWords[]) => own.flatMap(({ flags }) => flags);
  const words = [
    `    '' = ${list([...commands.map(({ name }) => name), ...flags(options)])}`,
    ...commands.map(
      ({ name, words, options: own }) => `    ${quoted(name)} = ${list([...words, ...flags(own), ...flags(options)])}`,
    ),
  ];
  const values = ['', ...commands.map(({ name }) => name)].flatMap(name => {
    const own = commands.find(command => command.name === name)?.options ?? [];
    return [...own, ...options].flatMap(option => valuesOf(name, option));
  });
  return `# remit completion for PowerShell. In $PROFILE:  remit completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName remit -ScriptBlock {
  param($word, $ast, $position)
  $words = @{
${words.join('\n')}
  }
  $values = @{
${values.join('\n')}
  }
  $said = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })
  $command = @($said | Select-Object -Skip 1 | Where-Object { $_ -ne '' -and $words.ContainsKey($_) })[0]
  $key = "$command $($said[-1])"
  $candidates = if ($values.ContainsKey($key)) { $values[$key] } else { $words["$command"] }
  $candidates | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function valuesOf(command: string, { flags, takes }: OptionWords): string[] {
  if (takes === 'nothing') return [];
  return flags.map(flag => `    ${quoted(`${command} ${flag}`)} = ${list(takes === 'anything' ? [] : takes)}`);
}

function list(words: readonly string[]): string {
  return `@(${words.map(quoted).join(', ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
