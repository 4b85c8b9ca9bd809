import {DEVICES} from '../../src/supervisor/complaints-about-devices.js';
import {NETWORK, VHOST} from '../../src/supervisor/complaints-about-network.js';
import {Q, testComplaints} from '../rig/complaints.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/complaints-about-devices');

testComplaints(
  test,
  [...NETWORK, ...VHOST, ...DEVICES],
  [
    {
      stderr: `${Q}-netdev {}: Could not set up host forwarding rule 'tcp:127.0.0.1:80-:80'`,
      code: 'forward-refused',
      exit: 75,
    },
    {
      stderr: `${Q}-netdev {}: Invalid host forwarding rule 'tcp::80-:bad' (Bad guest port)`,
      code: 'forward-wrong',
      exit: 65,
    },
    {
      stderr: `${Q}-netdev {}: Invalid host forwarding rule 'tcp:[::1]:8080-:80' (Bad host address)`,
      code: 'forward-wrong',
      exit: 65,
    },
    {
      stderr: `${Q}-vnc 127.0.0.1:1: Failed to find an available port: Address already in use`,
      code: 'port-taken',
      exit: 75,
    },
    {
      stderr: `failed to parse default acl file \`/etc/qemu/bridge.conf'\n${Q}-netdev bridge,id=b,br=br7: bridge helper failed`,
      code: 'bridge-denied',
      exit: 77,
      says: "the bridge 'br7'",
    },
    {
      stderr: `${Q}-netdev tap,id=t,ifname=tap0: could not open /dev/net/tun: Permission denied`,
      code: 'tap-denied',
      exit: 77,
    },
    {
      stderr: `${Q}-netdev tap,id=b,vhost=on: Could not open '/dev/vhost-net': No such file or directory`,
      code: 'vhost-missing',
      exit: 78,
    },
    {
      stderr: `${Q}-netdev tap,id=b,vhost=on: warning: tap: open vhost char device failed: No such file or directory\n${Q}../../net/net.c:1131: net_client_init1: Assertion \`nc' failed.`,
      signal: 'SIGABRT',
      code: 'vhost-missing',
      exit: 78,
    },
    {
      stderr: `${Q}-device nope: 'nope' is not a valid device model name`,
      code: 'device-unknown',
      exit: 78,
      says: "no device 'nope'",
    },
    {
      stderr: `${Q}-device e1000: Property 'e1000.nope' not found`,
      code: 'device-property',
      exit: 65,
    },
    {
      stderr: `${Q}-device e1000,netdev=n: Property 'e1000.netdev' can't find value 'n'`,
      code: 'device-property',
      exit: 65,
      says: "no 'n' for the property 'e1000.netdev'",
    },
    {
      stderr: `${Q}-device {…}: Duplicate device ID 'disk0-dev'`,
      code: 'duplicate-id',
      exit: 65,
      says: "the id 'disk0-dev'",
    },
    {
      stderr: `${Q}-blockdev {…}: Duplicate nodes with node-name='disk0'`,
      code: 'duplicate-id',
      exit: 65,
      says: "the id 'disk0'",
    },
    {stderr: `${Q}-device e1000,id=a: Duplicate ID 'a' for device`, code: 'duplicate-id', exit: 65},
    {
      stderr: `${Q}-device e1000,addr=5: PCI: slot 5 function 0 not available for e1000, in use by virtio-net-pci,id=net0`,
      code: 'slot-taken',
      exit: 65,
      says: "slot 5 is used twice; 'virtio-net-pci' has it",
    },
    {stderr: 'gtk initialization failed', code: 'no-display', exit: 69},
    {
      stderr: 'Could not initialize SDL(No available video device) - exiting',
      code: 'no-display',
      exit: 69,
    },
    {stderr: `${Q}Display 'gtk' is not available.`, code: 'display-missing', exit: 78},
    {stderr: "audio: Could not init 'pa' audio driver", code: 'no-audio', exit: 69, says: "'pa'"},
    {
      stderr: "audio: Unknown audio driver `pa'",
      code: 'no-audio',
      exit: 69,
      says: 'installed without',
    },
    {
      stderr: `${Q}-device vfio-pci,host=01:00.0: vfio /sys/bus/pci/devices/0000:01:00.0: no such host device: No such file or directory`,
      code: 'host-device-missing',
      exit: 69,
    },
  ],
);

test.run();
