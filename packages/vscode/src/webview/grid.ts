/**
 * Tables that are gone through with the arrow keys: a table is one stop of the Tab key, the keys lead from cell to cell
 * (ARIA Authoring Practices, "Grid"). What cannot be chosen is read, and passed over.
 */

const chosen = 'th button, td button';

/** Makes grids of the tables in an element. */
export function makeGrids(within: HTMLElement): void {
  for (const table of within.querySelectorAll('table')) {
    table.setAttribute('role', 'grid');
    for (const [i, button] of table.querySelectorAll<HTMLElement>(chosen).entries()) button.tabIndex = i ? -1 : 0;
  }
}

/** Moves with the keys; the cell that was left last is where the Tab key comes back to. */
export function listenToKeys(within: HTMLElement): void {
  within.addEventListener('keydown', event => {
    const button = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>(chosen) : null;
    const table = button?.closest('table');
    if (!button || !table || event.altKey || event.metaKey || event.shiftKey) return;
    const next = nextIn(table, button, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    button.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function nextIn(table: HTMLTableElement, from: HTMLElement, key: string, isFar: boolean): HTMLElement | undefined {
  const cell = from.closest<HTMLTableCellElement>('th, td')!;
  const row = cell.closest('tr')!;
  const inRow = [...row.querySelectorAll<HTMLElement>(chosen)];
  const all = [...table.querySelectorAll<HTMLElement>(chosen)];
  switch (key) {
    case 'ArrowRight':
      return inRow[inRow.indexOf(from) + 1];
    case 'ArrowLeft':
      return inRow[inRow.indexOf(from) - 1];
    case 'Home':
      return isFar ? all[0] : inRow[0];
    case 'End':
      return isFar ? all.at(-1) : inRow.at(-1);
    case 'ArrowDown':
    case 'ArrowUp':
      return nextRow([...table.rows], row, cell.cellIndex, key === 'ArrowDown' ? 1 : -1);
    default:
      return undefined;
  }
}

/** What can be chosen in the next row that has anything, in the same column or the nearest one before it. */
function nextRow(
  rows: readonly HTMLTableRowElement[],
  row: HTMLTableRowElement,
  column: number,
  step: 1 | -1,
): HTMLElement | undefined {
  for (let i = rows.indexOf(row) + step; i >= 0 && i < rows.length; i += step) {
    const cells = [...rows[i]!.cells].slice(0, column + 1).reverse();
    const found = cells.map(cell => cell.querySelector<HTMLElement>(chosen)).find(button => button !== null);
    if (found) return found;
  }
  return undefined;
}
