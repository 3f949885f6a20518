/** `remit lsp`: the language server, for any editor that speaks the Language Server Protocol. */
import { Exit, Refusal } from '../refusal.ts';
import type { Define } from '../session.ts';

const define: Define = (command, act) => {
  command
    .option('--stdio', 'talk over standard input and output (which is usual)')
    .option('--node-ipc', 'talk over the channel of the process that started it')
    .option('--socket <port>', 'talk over a socket')
    .option('--pipe <name>', 'talk over a named pipe')
    // Editors add options of their own, such as the id of their process.
    .allowUnknownOption()
    .addHelpText('after', '\nAn editor starts this; there is nothing to see. For VS Code there is an extension.\n')
    .action(
      act(async (_, { socket }: { readonly socket?: string }) => {
        if (socket !== undefined && !/^\d{1,5}$/.test(socket))
          throw new Refusal(`\`--socket\` is the number of a port, not \`${socket}\`.`);
        // The protocol's library reads the channel from the arguments of the process, and refuses to start without one.
        if (!process.argv.some(argument => /^--(stdio|node-ipc|socket|pipe)\b/.test(argument)))
          process.argv.push('--stdio');
        const { startServer } = await import('@remit-cx/language/node');
        startServer();
        // It lives until the editor hangs up.
        return Exit.ok;
      }),
    );
};
export default define;
