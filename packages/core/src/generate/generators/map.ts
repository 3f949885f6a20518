import { label } from '../../model/model.ts';
import { footerText } from '../footer.ts';
import type { Generator } from '../generator.ts';
import { governanceMap } from '../map/governance-map.ts';
import { mapHtmlPage } from '../map/map-html-page.ts';
import { mapMermaid } from '../map/map-mermaid.ts';
import { mapSvg, ownColours } from '../map/map-svg.ts';

export default {
  name: 'map',
  summary: 'A picture of journeys with their touchpoints and owners, handoffs, escalations and forums.',
  formats: ['svg', 'mmd', 'html'],
  generate(occasion, format) {
    const { graph, day, project } = occasion;
    const map = governanceMap(graph, day);
    if (map.journeys.length + map.routes.length + map.forums.length === 0) return [];
    const organization = graph.all('organization')[0];
    const title = `Who answers for what: ${organization ? label(organization) : project}`;
    const words = { title, description: footerText(occasion) };
    switch (format) {
      case 'svg':
        return [{ path: 'map.svg', text: mapSvg(map, words, { style: ownColours }).html }];
      case 'mmd':
        return [{ path: 'map.mmd', text: mapMermaid(map, words) }];
      case 'html':
        return [{ path: 'map.html', text: mapHtmlPage(occasion, map, title) }];
      default:
        throw new Error(`map is not written as ${format}`);
    }
  },
} satisfies Generator;
