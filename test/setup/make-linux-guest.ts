/**
 * Makes the Linux test guest ahead of the tests: `tsx test/setup/make-linux-guest.ts`.
 *
 * Ends with 0 in any case: where it cannot be made, the tests that need it count as skipped.
 */
import {fetchAgent, findAgentGuest} from './agent-guest.js';
import {fetchLinuxGuest, findLinuxGuest} from './linux-guest.js';

const {env} = process;
if ('missing' in (await findLinuxGuest(env))) {
  process.stdout.write('making the Linux test guest, a download of about 30 MB\n');
  report(await fetchLinuxGuest(env));
}
if ('guest' in (await findLinuxGuest(env)) && 'missing' in (await findAgentGuest(env))) {
  process.stdout.write('fetching the guest agent, a download of about 6 MB\n');
  report(await fetchAgent(env));
}

function report(made: Awaited<ReturnType<typeof findLinuxGuest>>): void {
  if ('missing' in made) process.stdout.write(`${made.missing}; its tests are skipped\n`);
}
