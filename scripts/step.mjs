// One step of the front door: silent while all is well, everything it said when it fails.
import { spawn } from 'node:child_process';

/** A step that failed, with a sentence for the person at the keyboard; nothing else is printed about it. */
export class StepFailed extends Error {}

/** How long something took, in words: `0.4 s`, `12 s`, `2 min 5 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Runs a program and returns `{ code, output }`. `code` is 127 when it could not be started.
 * With `show` its output goes straight to the terminal and `output` is empty. It never gets a stdin.
 */
export function run(program, args, { cwd, env = process.env, show = false } = {}) {
  return new Promise(resolve => {
    // npm is a .cmd file on Windows, which only a shell starts.
    const shell = process.platform === 'win32' && program === 'npm';
    const child = spawn(program, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    const collect = chunk => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.on('error', error => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}(ended by ${signal})\n` : output }),
    );
  });
}

/**
 * Runs a step that has to succeed: one line with its title and time, or its whole output and StepFailed with `next`, the sentence that says
 * what to do about it.
 */
export async function step(title, next, program, args, options = {}) {
  const started = Date.now();
  process.stdout.write(`${title} ... `);
  const { code, output } = await run(program, args, options);
  if (code === 0) {
    process.stdout.write(`${duration(Date.now() - started)}\n`);
    return;
  }
  process.stdout.write(`failed\n\n${output.trimEnd()}\n\n`);
  throw new StepFailed(next);
}
