/** Comma-separated values as RFC 4180 has them: quotes where they are needed, CR LF at the end of a line, no byte order mark. */

/** Rows as text, each cell escaped. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * A cell. One that a spreadsheet would read as a formula gets an apostrophe in front, which makes it text
 * (OWASP, "CSV Injection": `=`, `+`, `-`, `@`, tab, carriage return and line feed, and the full-width forms of the first four).
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
