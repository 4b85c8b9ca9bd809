/**
 * What every profile of the corpus compiles to, word for word.
 *
 * A case that compiles has `argv.txt`, for its first recording, `argv.<recording>.txt` for the
 * others, `sidecars.txt` and `warnings.txt` when there are any. A case that does not has `errors.txt`.
 * What Windows' Setup is told is there, too: its answers, and what is run beside it.
 */
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {placeDiagnostics} from '../../src/core/diagnostic.js';
import {answerText} from '../../src/host/prepare-answers.js';
import type {Preparation} from '../../src/plan/plan.js';
import {renderShell} from '../../src/plan/render-shell.js';
import {renderSidecar} from '../../src/plan/render-sidecars.js';
import {matchesGolden} from '../rig/golden.js';
import {
  compileGolden,
  type GoldenCase,
  goldenFacts,
  IMAGINARY_PLACE,
  listGoldenCases,
  loadGoldenProfile,
} from '../rig/golden-cases.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/golden');

for (const golden of await listGoldenCases()) {
  test(`${golden.name} compiles to what is on record, and nothing else is`, async () => {
    const outcome = await outcomeOf(golden);
    for (const [name, text] of outcome) {
      await matchesGolden(text, path.join(golden.folder, name));
    }
    const inputs = ['profile.json', 'host.json', 'base.json'];
    const unused = (await readdir(golden.folder)).filter(
      (name) => !outcome.has(name) && !inputs.includes(name),
    );
    assert.equal(unused, [], 'golden files that no case uses');
  });
}

/** File names and contents. */
async function outcomeOf(golden: GoldenCase): Promise<ReadonlyMap<string, string>> {
  const place = IMAGINARY_PLACE(golden.name);
  const loaded = await loadGoldenProfile(golden, place);
  const outcome = new Map<string, string>();
  for (const [index, recording] of golden.recordings.entries()) {
    const facts = await goldenFacts(golden, recording, loaded, place);
    const compiled = compileGolden(loaded, facts, place);
    const suffix = index === 0 ? '' : `.${recording}`;
    if (!compiled.ok) {
      outcome.set(`errors${suffix}.txt`, renderDiagnostics(compiled.error));
      continue;
    }
    const {plan} = compiled.value;
    outcome.set(`argv${suffix}.txt`, `${renderShell(plan.qemu, plan.invocation)}\n`);
    if (plan.sidecars.length > 0) {
      outcome.set(`sidecars${suffix}.txt`, `${plan.sidecars.map(renderSidecar).join('\n')}\n`);
    }
    for (const [name, text] of plan.preparations.flatMap(answerFiles)) {
      outcome.set(name, text.replaceAll('\r\n', '\n'));
    }
    const warnings = placeDiagnostics(compiled.value.warnings, loaded.locate);
    if (warnings.length > 0) outcome.set(`warnings${suffix}.txt`, renderDiagnostics(warnings));
  }
  return outcome;
}

function answerFiles(preparation: Preparation): readonly (readonly [name: string, text: string])[] {
  if (preparation.prepare !== 'answers') return [];
  const {answers, texts} = preparation.disc;
  return [
    ['answers.xml', answerText(answers, ({secret, origin}) => `[${secret} of ${origin}]`)],
    ...texts.map(({path: file, text}) => [path.basename(file), text] as const),
  ];
}

const renderDiagnostics = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((diagnostic) => `${renderDiagnostic(diagnostic)}\n`).join('\n');

const renderDiagnostic = ({code, message, location, hint, failure}: Diagnostic): string =>
  [
    `${code} (${failure ?? 'profile'}) at ${location?.pointer || '/'}`,
    message,
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ].join('\n  ');

test.run();
