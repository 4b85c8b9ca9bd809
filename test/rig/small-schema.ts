/** A schema with one of everything that the generators treat in a way of its own. */
import type {Schema} from '../../schemas/load-schema.js';

const disk: Schema = {
  title: 'Disk',
  description: 'A disk.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'path'],
  properties: {
    id: {description: 'A name.', type: 'string', pattern: '^[a-z]+$'},
    path: {description: 'A file | a link.', type: 'string', 'x-kvmrun': 'path'},
    serial: {description: 'A number.', type: 'string', 'x-kvmrun': 'derived'},
  },
};

const branch = (title: string, type: string, more: Schema): Schema => ({
  title,
  description: `The ${type} kind.`,
  type: 'object',
  additionalProperties: false,
  required: ['id', 'type'],
  properties: {
    id: {description: 'A name.', type: 'string'},
    type: {description: 'The kind.', const: type},
    ...more,
  },
});

export const smallSchema: Schema = {
  title: 'Profile',
  description: 'A machine.',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    $schema: {description: 'The schema.', type: 'string'},
    extends: {description: 'A base.', type: 'string'},
    name: {description: 'A name.', type: 'string'},
    description: {description: 'What for.', type: 'string'},
    accelerator: {description: 'How.', enum: ['kvm', 'tcg'], default: 'kvm'},
    count: {description: 'How many.', type: 'integer', minimum: 1, maximum: 8},
    port: {
      description: 'A port.',
      tsType: 'number | "auto"',
      type: ['integer', 'string'],
      pattern: '^auto$',
    },
    boot: {
      title: 'Boot',
      description: 'How to start.',
      type: 'object',
      additionalProperties: false,
      default: {},
      properties: {
        kernel: {description: 'A kernel.', type: 'string', 'x-kvmrun': 'path'},
        quiet: {description: 'Whether it is.', type: 'boolean', default: false},
      },
    },
    disks: {description: 'The disks.', type: 'array', items: disk, default: []},
    networks: {
      description: 'The networks.',
      type: 'array',
      default: [],
      items: {
        title: 'Network',
        description: 'A network.',
        type: 'object',
        discriminator: {propertyName: 'type'},
        required: ['type'],
        oneOf: [
          branch('UserNetwork', 'user', {
            key: {description: 'A key file.', type: 'string', 'x-kvmrun': 'path'},
          }),
          branch('NoNetwork', 'none', {}),
        ],
      },
    },
  },
};
