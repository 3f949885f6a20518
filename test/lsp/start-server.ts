/** What `remit lsp --stdio` and the extension start, from its sources. */
import { startServer } from '@remit-cx/language/node';

startServer();
