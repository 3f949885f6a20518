/** What the extension starts as a worker in a browser: the language server, bundled into one file. */
import '@remit-cx/language/browser';
