/** What the extension starts as a process of its own: the language server, bundled into one file. */
import { startServer } from '@remit-cx/language/node';

startServer();
