/**
 * `npm run bench`: the measurements.
 *
 *     npm run bench                 how long people wait: 100, 5,000 and 20,000 touchpoints
 *     npm run bench -- --large      100,000 too, and the dense set
 *     npm run bench -- rules        what each rule costs
 *     npm run bench -- activation   how long VS Code waits for the extension
 */
import { benchActivation } from './activation.ts';
import { benchRules } from './rules.ts';
import { benchWaiting } from './waiting.ts';

if (process.argv.includes('rules')) benchRules();
else if (process.argv.includes('activation')) await benchActivation();
else await benchWaiting(process.argv.includes('--large'));
