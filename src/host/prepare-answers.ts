/**
 * Makes the disc that Windows' Setup reads its answers from: the answer file, the drivers that Setup
 * has to have, and what is run at the first log-on. It holds a password, and is only for this user.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, mapOk, ok, type Result, together} from '../core/result.js';
import {type IsoFile, makeIso} from '../image/iso9660.js';
import {isDriverFor, withDisc} from '../image/virtio-win.js';
import {type XmlElement, xmlText} from '../image/xml-text.js';
import type {AnswerFile, SecretGap, Setting} from '../plan/answer-file.js';
import type {PasswordRules, Preparation} from '../plan/plan.js';
import type {AnswerDiscSpec} from '../plan/windows-answers.js';
import {findOpenSecret, readAnswerSecret} from './answer-secrets.js';
import {keepPrivateFile} from './keep-private.js';
import {type Environment, readSeedSource} from './seed-source.js';

type AnswersPreparation = Extract<Preparation, {prepare: 'answers'}>;
type Prepared = Result<readonly string[], readonly Diagnostic[]>;

const LABEL = 'KVMRUN-ANSWERS';

export async function prepareAnswers(
  {path: file, disc, rules, origin}: AnswersPreparation,
  env: Environment,
): Promise<Prepared> {
  const [answers, scripts, drivers] = await Promise.all([
    fillAnswers(disc, {env, rules}),
    readScripts(disc, env),
    readDrivers(disc.drivers, origin),
  ]);
  const problems = [answers, scripts, drivers].flatMap((one) => (one.ok ? [] : one.error));
  if (!answers.ok || !scripts.ok || !drivers.ok) return err(problems);
  const made = makeIso({
    label: LABEL,
    files: [
      {path: 'Autounattend.xml', contents: Buffer.from(answers.value)},
      ...disc.texts.map(({path: name, text}) => ({path: name, contents: Buffer.from(text)})),
      ...scripts.value,
      ...drivers.value,
    ],
  });
  if (!made.ok) {
    const {message} = made.error;
    const code = 'prepare/answers-too-large';
    return err([{code, severity: 'error', message, origin, failure: 'profile'}]);
  }
  const kept = await keepPrivateFile(file, made.value);
  if (!kept.ok) return err([{...kept.error, origin}]);
  return ok(kept.value === 'kept' ? [] : [`made ${path.basename(file)} for Windows' Setup`]);
}

/** What is wrong with the files and variables that it is made from; nothing is written. */
export async function findAnswerProblems(
  {disc, rules}: AnswersPreparation,
  env: Environment,
): Promise<readonly Diagnostic[]> {
  const [open, ...read] = await Promise.all([
    Promise.all(disc.gaps.map(findOpenSecret)),
    fillAnswers(disc, {env, rules}),
    readScripts(disc, env),
  ]);
  return [
    ...open.flatMap((one) => (one === undefined ? [] : [one])),
    ...read.flatMap((one) => (one.ok ? [] : one.error)),
  ];
}

interface Filling {
  readonly env: Environment;
  readonly rules: PasswordRules;
}

async function fillAnswers(
  {answers, gaps}: AnswerDiscSpec,
  filling: Filling,
): Promise<Result<string, readonly Diagnostic[]>> {
  const secrets = await Promise.all(
    gaps.map(async (gap) =>
      mapOk(await readAnswerSecret(gap, filling), (text) => [gap.origin, text] as const),
    ),
  );
  return mapOk(together(secrets), (pairs) => {
    const known = new Map(pairs);
    return answerText(answers, ({origin}) => known.get(origin) ?? '');
  });
}

type TextOf = (gap: SecretGap) => string;

/** The answer file, word for word. */
export const answerText = (answers: AnswerFile, textOf: TextOf): string =>
  xmlText(unattend(answers, textOf));

const unattend = ({arch, passes}: AnswerFile, textOf: TextOf): XmlElement => ({
  name: 'unattend',
  attributes: {
    xmlns: 'urn:schemas-microsoft-com:unattend',
    'xmlns:wcm': 'http://schemas.microsoft.com/WMIConfig/2002/State',
  },
  content: passes.map(({pass, components}) => ({
    name: 'settings',
    attributes: {pass},
    content: components.map(({name, settings}) => ({
      name: 'component',
      attributes: {
        name,
        processorArchitecture: arch,
        publicKeyToken: '31bf3856ad364e35',
        language: 'neutral',
        versionScope: 'nonSxS',
      },
      content: settings.map((setting) => element(setting, textOf)),
    })),
  })),
});

const element = ({name, value, as, key}: Setting, textOf: TextOf): XmlElement => ({
  name,
  ...(as === 'item' && {
    attributes: {'wcm:action': 'add', ...(key !== undefined && {'wcm:keyValue': key})},
  }),
  content: contentOf(value, textOf),
});

function contentOf(value: Setting['value'], textOf: TextOf): XmlElement['content'] {
  if (typeof value !== 'object') return String(value);
  return 'secret' in value ? textOf(value) : value.map((child) => element(child, textOf));
}

type Files = Result<readonly IsoFile[], readonly Diagnostic[]>;

async function readScripts({scripts}: AnswerDiscSpec, env: Environment): Promise<Files> {
  const purpose = 'the answer disc for Windows';
  return together(
    await Promise.all(
      scripts.map(async (script) => {
        const read = await readSeedSource({...script, purpose}, env);
        return mapOk(read, (contents) => ({path: script.path, contents}));
      }),
    ),
  );
}

/** What Setup needs itself, and what belongs to the machine. The driver for the display turns Setup's screen black. */
const DRIVERS: ReadonlySet<string> = new Set(
  ['viostor', 'vioscsi', 'NetKVM', 'vioserial', 'Balloon', 'viorng', 'vioinput', 'viofs']
    .concat('pvpanic', 'fwcfg')
    .map((name) => name.toLowerCase()),
);

async function readDrivers(
  wanted: AnswerDiscSpec['drivers'],
  origin: AnswersPreparation['origin'],
): Promise<Files> {
  if (wanted === undefined) return ok([]);
  const {disc: file, target} = wanted;
  const copied = await withDisc(file, async ({contents, read}) => {
    const drivers = contents.drivers.filter(
      (driver) => DRIVERS.has(driver.name.toLowerCase()) && isDriverFor(driver, target),
    );
    const files: IsoFile[] = [];
    for (const {name, files: paths} of drivers) {
      // Symbols for a debugger are larger than the drivers.
      for (const from of paths.filter((one) => !/\.pdb$/i.test(one))) {
        const bytes = await read(from);
        if (!bytes.ok) return bytes;
        files.push({path: `$WinPEDriver$/${name}/${path.basename(from)}`, contents: bytes.value});
      }
    }
    return ok(files);
  });
  return copied.ok ? copied : err([{...copied.error, origin}]);
}
