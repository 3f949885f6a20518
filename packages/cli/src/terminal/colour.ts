/** Whether a stream gets colours, and the few that are used. */
import pc from 'picocolors';
import type { Host, Output } from '../host.ts';

export type ColourWish = 'auto' | 'always' | 'never';

export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  blue(text: string): string;
  green(text: string): string;
}

/** In this order: `--color`, `NO_COLOR`, `FORCE_COLOR` or `CLICOLOR_FORCE`, `TERM=dumb`, whether the stream is a terminal. */
export function hasColour(wish: ColourWish, { env }: Pick<Host, 'env'>, { isTerminal }: Output): boolean {
  if (wish !== 'auto') return wish === 'always';
  if (env.NO_COLOR) return false;
  for (const forced of [env.FORCE_COLOR, env.CLICOLOR_FORCE]) if (forced) return forced !== '0';
  return env.TERM !== 'dumb' && isTerminal;
}

export function paintFor(wish: ColourWish, host: Pick<Host, 'env'>, output: Output): Paint {
  return paint(hasColour(wish, host, output));
}

export function paint(isColoured: boolean): Paint {
  const { bold, dim, red, yellow, blue, green } = pc.createColors(isColoured);
  return { bold, dim, red, yellow, blue, green };
}
