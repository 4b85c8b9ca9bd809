import {PROCESS, SANDBOX} from '../../src/supervisor/complaints-about-process.js';
import {SIDECARS} from '../../src/supervisor/complaints-about-sidecars.js';
import {Q, testComplaints} from '../rig/complaints.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/complaints-about-process');

testComplaints(
  test,
  [...PROCESS, ...SANDBOX, ...SIDECARS],
  [
    {
      stderr: `${Q}cannot create PID file: Cannot lock pid file: Resource temporarily unavailable`,
      code: 'pid-file-locked',
      exit: 75,
    },
    {
      stderr: `${Q}-chardev socket,id=tpm,path=/r/tpm.sock: Failed to connect to '/r/tpm.sock': No such file or directory`,
      code: 'sidecar-missing',
      exit: 86,
      says: "'/r/tpm.sock'",
    },
    {
      stderr: `${Q}tpm-emulator: Failed to send CMD_SET_DATAFD: Input/output error`,
      code: 'tpm-foreign',
      exit: 76,
    },
    {
      stderr:
        'SWTPM_NVRAM_Lock_Dir: Could not lock access to lockfile: Resource temporarily unavailable',
      code: 'tpm-locked',
      exit: 75,
      says: 'swtpm says: SWTPM',
    },
    {
      stderr: `${Q}-device vhost-user-fs-pci,chardev=fs,tag=t: vhost_backend_init failed: Protocol error`,
      code: 'vhost-user-lost',
      exit: 86,
    },
    {
      stderr: `${Q}-qmp unix:/x: UNIX socket path '/x' is too long\nPath must be less than 108 bytes`,
      code: 'socket-path',
      exit: 73,
    },
    {
      stderr: `${Q}-chardev socket,id=x,path=/x/y: Failed to bind socket to /x/y: No such file or directory`,
      code: 'socket-refused',
      exit: 73,
    },
    {
      stderr: `${Q}cannot create PID file: Could not create '/none/pid': No such file or directory`,
      code: 'pid-file',
      exit: 73,
    },
    {stderr: `${Q}-nope: invalid option`, code: 'option-unknown', exit: 78},
    {stderr: `${Q}-device: requires an argument`, code: 'option-unknown', exit: 78},
    {stderr: '', signal: 'SIGSYS', code: 'sandbox-violation', exit: 85},
  ],
);

test.run();
