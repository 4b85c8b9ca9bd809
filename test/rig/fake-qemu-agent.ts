/** The guest agent behind a fake QEMU. */
import {existsSync} from 'node:fs';
import {createServer, type Server} from 'node:net';
import {type FakeAgentAnswers, fakeAgent} from '../qmp/fake-agent.js';

/** `none`: the VM has no channel. `absent`: nobody has opened it in the guest. */
export type FakeAgentBehaviour = 'none' | 'absent' | 'obeys' | 'refuses' | 'silent';

/** What `query-chardev` says of the channel. */
export const agentChardevs = (behaviour: FakeAgentBehaviour): readonly unknown[] =>
  behaviour === 'none' ? [] : [{label: 'agent0', 'frontend-open': behaviour !== 'absent'}];

/** A guest in which every program echoes its input, ends with 3, and is called 7. Its files are the host's. */
const ANSWERS: FakeAgentAnswers = {
  'guest-exec': ({arguments: args}) => {
    input = args?.['input-data'];
    return {return: {pid: 7}};
  },
  'guest-exec-status': () => ({return: {exited: true, exitcode: 3, 'out-data': input}}),
  'guest-file-open': ({arguments: args}) =>
    existsSync(String(args?.['path']))
      ? {return: 1000}
      : {error: {class: 'GenericError', desc: 'No such file or directory'}},
  'guest-get-host-name': {return: {'host-name': 'fake'}},
};
let input: unknown;

export function listenAsAgent(
  socket: string,
  behaviour: FakeAgentBehaviour,
  powerOff: () => void,
): Server {
  const answers: FakeAgentAnswers = {
    ...ANSWERS,
    ...(behaviour === 'silent' && {'guest-sync-delimited': 'nothing'}),
    'guest-shutdown': () => {
      if (behaviour === 'refuses') return {error: {class: 'GenericError', desc: 'not today'}};
      powerOff();
      return 'nothing';
    },
  };
  return createServer((client) => {
    client.on('error', () => undefined);
    client.pipe(fakeAgent(answers).stream).pipe(client);
  }).listen(socket);
}
