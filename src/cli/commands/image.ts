import type {CommandModule} from 'yargs';
import type {Cli} from '../cli.js';
import {DEFAULT_PROFILE} from '../default-profile.js';
import {oneOf} from '../positionals.js';
import {usage} from '../usage.js';

const ACTIONS = ['ls', 'pull', 'verify', 'prune', 'import'] as const;

interface ImageArgs {
  readonly action: (typeof ACTIONS)[number];
  readonly image: readonly string[] | undefined;
  readonly all: boolean | undefined;
}

/** `kvmrun image ls|pull|verify|prune|import`: the cache of images that disks are made from. */
export const imageCommand = (cli: Cli): CommandModule<object, ImageArgs> => ({
  command: 'image <action> [image..]',
  describe: 'Look after the images that disks are made from',
  builder: (yargs) =>
    yargs
      .positional('action', {
        ...oneOf(ACTIONS),
        describe:
          'ls: what is in the cache. pull: fetch what profiles need, or an address. verify: read images again. prune: remove what no VM is made from. import: take a file into the cache',
      })
      .positional('image', {
        type: 'string',
        array: true,
        describe: `For pull profiles or addresses [default: ${DEFAULT_PROFILE}], for verify digests [default: all], for import files`,
      })
      .option('all', {
        type: 'boolean',
        describe: 'For prune: remove imported images, too, which cannot be fetched again',
      })
      .example('kvmrun image pull vm.json', 'Fetch what a VM is made from')
      .example('kvmrun image pull https://example.org/disk.qcow2', 'Fetch it, and tell its digest')
      .example('kvmrun image prune', 'Make room'),
  handler: async ({action, image = [], all}) => {
    if (all === true && action !== 'prune') {
      return cli.fail([
        usage(`--all is for prune, and not for ${action}`, 'kvmrun image prune --all'),
      ]);
    }
    switch (action) {
      case 'ls':
      case 'prune': {
        const {showImages, pruneImages} = await import('../image-cache-verbs.js');
        const [extra] = image;
        if (extra !== undefined) {
          return cli.fail([usage(`'${extra}' is one word too many`, `kvmrun image ${action}`)]);
        }
        if (action === 'ls') return showImages(cli);
        return pruneImages({unused: all === true ? 'every' : 'fetched'}, cli);
      }
      case 'verify':
        return (await import('../image-cache-verbs.js')).verifyImages(image, cli);
      case 'pull': {
        const words = image.length > 0 ? image : [DEFAULT_PROFILE];
        return (await import('../image-fetch-verbs.js')).pullImages(words, cli);
      }
      case 'import':
        if (image.length === 0) {
          return cli.fail([
            usage('import takes a file, and none was given', 'kvmrun image import FILE'),
          ]);
        }
        return (await import('../image-fetch-verbs.js')).importImages(image, cli);
    }
  },
});
