/** Where the `remit` program starts: one run, with this process as its surroundings. */
import { type Host, processHost, unwritten } from './host.ts';
import { Exit, Refusal } from './refusal.ts';
import { run } from './run.ts';

let isUnwritten = false;

// A reader that has seen enough (`remit check | head`) closes the pipe: that is no error. The run goes on, so that what it writes is
// written and its exit code is true; what it has left to say is said to nobody.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isUnwritten) return;
    isUnwritten = true;
    process.exitCode = Exit.usage;
    if (stream === process.stdout) process.stderr.write(`${unwritten(error)}\n`);
  });

const host = surroundings();
const exit = host ? await run(process.argv.slice(2), host) : Exit.usage;
// Set, not called: what was printed is still on its way.
process.exitCode = isUnwritten ? Exit.usage : exit;

function surroundings(): Host | undefined {
  try {
    return processHost();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    return undefined;
  }
}
