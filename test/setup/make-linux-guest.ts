/**
 * Makes the Linux test guest ahead of the tests: `tsx test/setup/make-linux-guest.ts`.
 *
 * Ends with 0 in any case: where it cannot be made, the tests that need it count as skipped.
 */
import {fetchLinuxGuest} from './linux-guest.js';

process.stdout.write('making the Linux test guest, a download of about 30 MB\n');
const made = await fetchLinuxGuest(process.env);
if ('missing' in made) process.stdout.write(`${made.missing}; its tests are skipped\n`);
