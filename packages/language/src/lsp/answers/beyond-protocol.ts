/** What extensions of editors ask beyond the protocol: documents, previews, who answers for what, comparisons, pages of rules. */
import type { CancellationToken, GenericRequestHandler } from 'vscode-languageserver';
import type { LiveProject } from '../../builder.ts';
import { compare } from '../compare.ts';
import { coverageOf } from '../coverage.ts';
import { explain, explainable } from '../explain.ts';
import { fixProjects } from '../fix-projects.ts';
import { generateDocuments } from '../generate.ts';
import { ownershipTree } from '../ownership-tree.ts';
import { afresh, type Pause } from '../patience.ts';
import { exportPreview } from '../preview/export.ts';
import { preview } from '../preview.ts';
import type { Requests } from '../protocol.ts';
import type { Answering } from './answering.ts';

/** Answers the requests of protocol.ts. */
export function answerBeyondProtocol({ connection, workspace, ways, dayOf }: Answering): void {
  const { onceSettled, onceChecked } = ways;
  function onRequest<M extends keyof Requests>(
    method: M,
    answer: (
      params: Requests[M]['params'],
      token: CancellationToken,
    ) => Requests[M]['result'] | Promise<Requests[M]['result']>,
    when = onceSettled,
  ): void {
    const handler: GenericRequestHandler<unknown, void> = when(answer);
    connection.onRequest(method, handler);
  }
  /** The project that a file is in; without a file, the first one. */
  const projectOf = (uri: string | undefined): LiveProject | undefined =>
    uri ? workspace.projectOf(uri) : [...workspace.projects()][0];

  onRequest('remit/generate', ({ uri }) => {
    const live = uri
      ? workspace.projectOf(uri)
      : [...workspace.projects()].find(({ config }) => config.generate.length > 0);
    if (!live) return { problem: 'No project is open. Open a folder with a remit.json, or a file in it.' };
    return generateDocuments(live, dayOf(live));
  });
  onRequest('remit/preview', ({ uri, ...wanted }) => {
    const live = projectOf(uri);
    return live ? preview(live, wanted, dayOf(live)) : { problem: noProject };
  });
  onRequest('remit/exportPreview', ({ uri, form, ...wanted }) => {
    const live = projectOf(uri);
    return live ? exportPreview(live, wanted, form, dayOf(live)) : { problem: noProject };
  });
  onRequest('remit/ownershipTree', params => ownershipTree(workspace.projects(), params, dayOf), onceChecked);
  onRequest(
    'remit/coverage',
    ({ uri }) => {
      const live = uri ? workspace.projectOf(uri) : undefined;
      const projects = live?.extent === 'whole' ? [live] : [...workspace.projects()];
      const whole = projects.filter(({ extent }) => extent === 'whole');
      return coverageOf(whole.map(live => ({ live, day: dayOf(live) })));
    },
    onceChecked,
  );
  onRequest('remit/compare', (params, token) => {
    const compareNow = async (pause: Pause) => {
      await workspace.settled();
      return compare(workspace.projects(), params, dayOf, pause);
    };
    return afresh(() => [...workspace.projects()], compareNow, token);
  });
  onRequest('remit/fixAll', ({ uri }, token) => {
    const live = uri ? workspace.projectOf(uri) : undefined;
    return fixProjects(live ? [live] : workspace.projects(), dayOf, token);
  });
  onRequest('remit/explain', ({ rule }) => explain(rule, workspace.projects()) ?? null);
  onRequest('remit/rules', () => explainable(workspace.projects()));
}

const noProject = 'No project is open. Open a folder with a remit.json, or a .remit file.';
