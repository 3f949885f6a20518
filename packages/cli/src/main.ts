/** Where the `remit` program starts: one run, with this process as its surroundings. */
import { processHost } from './host.ts';
import { run } from './run.ts';

// A reader that has seen enough (`remit check | head`) closes the pipe: that is no error, and nothing is left to say.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

// Set, not called: what was printed is still on its way.
process.exitCode = await run(process.argv.slice(2), processHost());
