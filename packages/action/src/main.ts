/** Where the action starts: one run, with this process as its surroundings. */
import http from 'node:http';
import { faultReport } from '@remit-cx/cli/src/terminal/fault.ts';
import { withoutCommands } from '@remit-cx/cli/src/terminal/harmless.ts';
import manifest from '../package.json' with { type: 'json' };
import { act } from './action.ts';
import { announce } from './runner.ts';

// A job in a container works on files of another user. They are those that the workflow checked out, and git only reads them here.
const count = Number(process.env.GIT_CONFIG_COUNT ?? 0);
process.env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
process.env[`GIT_CONFIG_VALUE_${count}`] = '*';
process.env.GIT_CONFIG_COUNT = String(count + 1);

// Runners of companies often reach GitHub through a proxy only. Node learned to ask the environment in 24.14.
if ('setGlobalProxyFromEnv' in http) (http.setGlobalProxyFromEnv as () => void)();

try {
  // Set, not called: what was printed is still on its way.
  process.exitCode = await act(process.env);
} catch (error) {
  process.stderr.write(withoutCommands(faultReport(error, manifest.version, ['(the action)'])));
  announce('error', 'This is a fault in Remit, not in your files: the log says what to report.');
  process.exitCode = 3;
}
