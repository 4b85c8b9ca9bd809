/**
 * How Setup divides the disk, which it erases: as small as Windows allows before the partition that
 * holds Windows, which takes the rest. The place for repairs is made within that one.
 */
import {list, type Setting, setting} from './answer-file.js';

type Firmware = 'bios' | 'uefi';

interface Partition {
  readonly type: 'EFI' | 'MSR' | 'Primary';
  /** In mebibytes; absent for the rest of the disk. */
  readonly size?: number;
  readonly use: readonly Setting[];
}

const WINDOWS: Partition = {
  type: 'Primary',
  use: [setting('Format', 'NTFS'), setting('Label', 'Windows'), setting('Letter', 'C')],
};

const LAYOUTS: Readonly<Record<Firmware, readonly Partition[]>> = {
  uefi: [
    {type: 'EFI', size: 300, use: [setting('Format', 'FAT32'), setting('Label', 'System')]},
    {type: 'MSR', size: 16, use: []},
    WINDOWS,
  ],
  bios: [
    {
      type: 'Primary',
      size: 500,
      use: [setting('Active', true), setting('Format', 'NTFS'), setting('Label', 'System')],
    },
    WINDOWS,
  ],
};

export function diskConfiguration(firmware: Firmware): Setting {
  const layout = LAYOUTS[firmware];
  return list('DiskConfiguration', {item: 'Disk', order: 'none'}, [
    [
      setting('DiskID', 0),
      setting('WillWipeDisk', true),
      list(
        'CreatePartitions',
        {item: 'CreatePartition', order: 'counted'},
        layout.map(({type, size}) => [
          setting('Type', type),
          size === undefined ? setting('Extend', true) : setting('Size', size),
        ]),
      ),
      list(
        'ModifyPartitions',
        {item: 'ModifyPartition', order: 'counted'},
        layout.map(({use}, index) => [setting('PartitionID', index + 1), ...use]),
      ),
    ],
  ]);
}

/** The partition that takes the rest of the disk. */
export const installTarget = (firmware: Firmware): Setting =>
  setting('InstallTo', [setting('DiskID', 0), setting('PartitionID', LAYOUTS[firmware].length)]);
