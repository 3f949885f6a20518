/** Talks to GitHub's REST API: https://docs.github.com/rest */
import { setTimeout as sleep } from 'node:timers/promises';

/** Why GitHub did not do what it was asked. `mayNot` says that the token has no right to it. */
export class ApiProblem extends Error {
  readonly mayNot: boolean;

  constructor(message: string, mayNot = false) {
    super(message);
    this.mayNot = mayNot;
  }
}

export interface Api {
  /** The address of the API, without a slash at its end. */
  readonly url: string;
  readonly token: string;
}

const mostTries = 3;
/** Milliseconds. A workflow waits no longer than this for GitHub, all tries together. */
const longestWait = 60_000;
const longestAnswer = 15_000;

/**
 * Asks GitHub for something and returns the answer's JSON. What GitHub refused because of too many requests is asked again
 * when it says; so is what failed by a fault of GitHub's, unless asking twice could do a thing twice (POST). Throws ApiProblem.
 */
export async function ask(api: Api, method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<unknown> {
  let waited = 0;
  for (let tries = 1; ; tries++) {
    const outcome = await tryOnce(api, method, path, body);
    if ('answer' in outcome) return outcome.answer;
    const { problem, again } = outcome;
    const isHopeless = again === 'never' || (again === 'soon' && method === 'POST') || tries === mostTries;
    const wait = again === 'soon' ? 500 * 2 ** (tries - 1) : Number(again);
    if (isHopeless || waited + wait > longestWait) throw problem;
    await sleep(wait);
    waited += wait;
  }
}

/** `again` is when the same request may get another answer; a number is in milliseconds. */
type Outcome =
  | { readonly answer: unknown }
  | { readonly problem: ApiProblem; readonly again: 'never' | 'soon' | number };

async function tryOnce({ url, token }: Api, method: string, path: string, body?: object): Promise<Outcome> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'remit',
        'x-github-api-version': '2022-11-28',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      signal: AbortSignal.timeout(longestAnswer),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    text = await response.text();
  } catch (error) {
    return { problem: new ApiProblem(`GitHub cannot be reached (${reasonOf(error)})`), again: 'soon' };
  }
  const { ok, status, headers } = response;
  const json = jsonOf(text);
  if (ok) {
    if (json !== undefined) return { answer: json };
    return { problem: new ApiProblem('GitHub answered with something that is not JSON'), again: 'never' };
  }
  const wait = waitOf(headers);
  if (status === 429 || (status === 403 && wait !== undefined))
    return { problem: new ApiProblem(`GitHub takes no more requests for now (${status})`), again: wait ?? 1_000 };
  const { message } = (json ?? {}) as { readonly message?: unknown };
  return {
    problem: new ApiProblem(
      `GitHub answered ${status}${typeof message === 'string' ? `: ${message}` : ''}`,
      [401, 403, 404].includes(status),
    ),
    again: status < 500 ? 'never' : 'soon',
  };
}

/** Milliseconds until GitHub takes requests again, when it says that there were too many. */
function waitOf(headers: Headers): number | undefined {
  const seconds = headers.get('retry-after');
  if (seconds !== null && /^\d+$/.test(seconds)) return Number(seconds) * 1_000;
  const reset = Number(headers.get('x-ratelimit-reset'));
  if (headers.get('x-ratelimit-remaining') !== '0' || !reset) return undefined;
  return Math.max(0, reset * 1_000 - Date.now());
}

/** Undefined for what is no JSON: a proxy answers with a page. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return `no answer in ${longestAnswer / 1_000} seconds`;
  return cause?.code ?? message;
}
