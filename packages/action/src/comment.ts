/** The one comment on a pull request that says what changes in who answers for what. */
import { type Api, ask } from './github-api.ts';

/** The parts that are used of https://docs.github.com/rest/issues/comments */
interface Comment {
  readonly id: number;
  readonly body?: string | null;
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}

export interface PullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: number;
}

export type Settled = 'written' | 'edited' | 'as it was' | 'not needed';

const pageSize = 100;
/** More comments than a pull request has. */
const mostPages = 50;

/** What the comment starts with: nobody sees it, and it is found again by it. Projects that are compared in jobs of their own have a comment each. */
export function markerOf(project: string | undefined): string {
  if (project === undefined || project === '.') return '<!-- remit:ownership -->';
  return `<!-- remit:ownership ${encodeURIComponent(project).replaceAll('--', '%2D%2D')} -->`;
}

/**
 * Brings the comment to say `text`. When `isWorthWriting` is not set, only a comment that is there is edited.
 * Throws ApiProblem.
 */
export async function settleComment(
  api: Api,
  { repository, number }: PullRequest,
  marker: string,
  text: string,
  isWorthWriting: boolean,
): Promise<Settled> {
  const comments = `/repos/${repository}/issues/${number}/comments`;
  const body = `${marker}\n${text}`;
  const known = await find(api, comments, marker);
  if (known === undefined) {
    if (!isWorthWriting) return 'not needed';
    await ask(api, 'POST', comments, { body });
    return 'written';
  }
  if (lines(known.body) === lines(body)) return 'as it was';
  await ask(api, 'PATCH', `/repos/${repository}/issues/comments/${known.id}`, { body });
  return 'edited';
}

async function find(api: Api, comments: string, marker: string): Promise<Comment | undefined> {
  for (let page = 1; page <= mostPages; page++) {
    const answer = await ask(api, 'GET', `${comments}?per_page=${pageSize}&page=${page}`);
    const found = Array.isArray(answer) ? (answer as readonly Comment[]) : [];
    const own = found.find(comment => isOurs(comment, marker));
    if (own || found.length < pageSize) return own;
  }
  return undefined;
}

/** A comment that starts with the marker, by a bot or by somebody who may write to the repository: a stranger's is not edited. */
function isOurs({ body, user, author_association: association }: Comment, marker: string): boolean {
  if (!body?.startsWith(marker)) return false;
  return user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? '');
}

/** GitHub may keep other line ends than it was sent, and none at the end. */
function lines(body: string | null | undefined): string {
  return (body ?? '').replace(/\r\n/g, '\n').trimEnd();
}
