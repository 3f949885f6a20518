/** A server that speaks the parts of GitHub's API that the action uses. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
  readonly author_association: string;
}

/** How the server answers a request instead of doing what it asks. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface GitHub {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** `METHOD /path`, in the order in which they came. */
  readonly requests: string[];
  readonly comments: Comment[];
  /** Answers to give first, by method: each is used once. */
  readonly refusals: Partial<Record<'GET' | 'POST' | 'PATCH', Refusal[]>>;
  readonly tokens: Set<string>;
}

const bot = { login: 'github-actions[bot]', type: 'Bot' } as const;

/** Starts the server; it is gone when the test is over. It knows one pull request: number 7 of velmara/governance. */
export async function startGitHub(comments: readonly Partial<Comment>[] = []): Promise<GitHub> {
  const state: Omit<GitHub, 'url'> = { requests: [], comments: [], refusals: {}, tokens: new Set() };
  for (const comment of comments)
    state.comments.push({ id: state.comments.length + 1, body: '', user: bot, author_association: 'NONE', ...comment });
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    state.requests.push(`${method} ${url}`);
    state.tokens.add(headers.authorization ?? 'none');
    const refusal = state.refusals[method as 'GET']?.shift();
    const send = (status: number, answer: unknown, more: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...more });
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    };
    const sent = await bodyOf(request);
    if (refusal) return send(refusal.status, refusal.body ?? { message: 'refused' }, refusal.headers);
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const one = /^\/repos\/velmara\/governance\/issues\/comments\/(\d+)$/.exec(pathname);
    if (pathname === '/repos/velmara/governance/issues/7/comments' && method === 'GET') {
      const size = Math.min(100, Number(searchParams.get('per_page') ?? 30));
      const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
      return send(200, state.comments.slice(start, start + size));
    }
    const { body } = JSON.parse(sent || '{}') as { body?: string };
    if (body !== undefined && body.length > 65_536) return send(422, { message: 'Body is too long' });
    if (pathname === '/repos/velmara/governance/issues/7/comments' && method === 'POST') {
      const comment = { id: state.comments.length + 1, body: body!, user: bot, author_association: 'NONE' };
      state.comments.push(comment);
      return send(201, comment);
    }
    const known = one && state.comments.find(({ id }) => id === Number(one[1]));
    if (known && method === 'PATCH') {
      known.body = body!;
      return send(200, known);
    }
    return send(404, { message: 'Not Found' });
  });
  await new Promise<void>(settle => server.listen(0, '127.0.0.1', settle));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...state };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}
