import type { Generator } from '../generator.ts';
import { raciCsv } from '../raci-csv.ts';
import { raciHtmlPage } from '../raci-html-page.ts';
import { raciPage } from '../raci-markdown.ts';
import { raciMatrix } from '../raci-matrix.ts';

export default {
  name: 'raci',
  summary: 'Who is responsible, accountable, consulted and informed: a row for each touchpoint and responsibility.',
  formats: ['md', 'csv', 'html'],
  generate(occasion, format) {
    const { graph, day, scheme } = occasion;
    const matrix = raciMatrix(graph, day);
    switch (format) {
      case 'md':
        return [{ path: 'raci.md', text: raciPage(occasion, matrix) }];
      case 'csv':
        // Without a row there would be no day in it.
        return matrix.tables.some(({ sections }) => sections.length)
          ? [{ path: 'raci.csv', text: raciCsv(graph, matrix, scheme) }]
          : [];
      case 'html':
        return [{ path: 'raci.html', text: raciHtmlPage(occasion, matrix) }];
      default:
        throw new Error(`raci is not written as ${format}`);
    }
  },
} satisfies Generator;
