/**
 * Ways into a guest that need no driver. The contents come from files, since everybody can read a
 * command line.
 */
import type {GuestFile} from '../guest-files.js';
import type {Argument} from '../invocation.js';

/** Flatcar looks for the first, and Fedora CoreOS for the second. */
const IGNITION_NAMES = ['opt/org.flatcar-linux/config', 'opt/com.coreos/config'];

export function guestFileArguments({path, contents, origin}: GuestFile): Argument[] {
  switch (contents.form) {
    case 'ignition':
      return IGNITION_NAMES.map((name) => ({
        form: 'keyval',
        option: 'fw_cfg',
        props: {name, file: path},
        origin,
      }));
    case 'credential':
      // An OEM string of the SMBIOS, which a guest's systemd reads before it has loaded any module.
      return [{form: 'keyval', option: 'smbios', props: {type: '11', path}, origin}];
  }
}
