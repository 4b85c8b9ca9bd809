import type {CommandModule} from 'yargs';
import {SHIPPED} from '../../profile/shipped.js';
import type {Cli} from '../cli.js';
import {renderTable} from '../render/table.js';
import {shippedGuests} from '../shipped-guests.js';

/** `kvmrun images`: the guests that a profile can start from. */
export const imagesCommand = (cli: Cli): CommandModule => ({
  command: 'images',
  describe: 'List the guests that kvmrun knows the images of',
  builder: (yargs) =>
    yargs
      .example('kvmrun images', 'See what there is')
      .example('kvmrun init --os debian-13', 'Write a profile that starts from one'),
  handler: async () => {
    const guests = await shippedGuests(cli.packageDirectory);
    cli.printJson({
      guests: guests.map((guest) => ({...guest, extends: `${SHIPPED}${guest.name}`})),
    });
    const rows = guests.map(({name, title, user, url}) => [name, title, user, url]);
    for (const line of renderTable([['NAME', 'GUEST', 'USER', 'IMAGE'], ...rows])) cli.print(line);
  },
});
