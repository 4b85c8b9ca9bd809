/** What can be wrong with a test file before it runs, read from its syntax tree. */
import {parseSync, Visitor} from 'oxc-parser';

interface Calls {
  suites: number;
  runs: number;
  only: number;
}

/** Reasons why uvu would report fewer tests than the file holds. */
export function inspectTest(file: string, text: string): readonly string[] {
  const {program, errors} = parseSync(file, text);
  const [syntaxError] = errors;
  if (syntaxError !== undefined) return [`does not parse: ${syntaxError.message}`];
  const calls = countCalls(program);
  const last = program.body.at(-1);
  const endsWithRun =
    last?.type === 'ExpressionStatement' &&
    last.expression.type === 'CallExpression' &&
    calledMember(last.expression) === 'run';
  return [
    ...(calls.only > 0 ? ['uses .only, which leaves out the other tests'] : []),
    ...(calls.suites === 0 ? ['makes no suite'] : []),
    ...(calls.suites === calls.runs ? [] : [`makes ${calls.suites} suites and runs ${calls.runs}`]),
    ...(endsWithRun ? [] : ['does not end with test.run()']),
  ];
}

type Program = ReturnType<typeof parseSync>['program'];
type Call = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['CallExpression']>>[0];

function countCalls(program: Program): Calls {
  const calls: Calls = {suites: 0, runs: 0, only: 0};
  new Visitor({
    CallExpression(call) {
      const member = calledMember(call);
      // Only at the top: a method of the same name elsewhere is something else.
      if (member === 'run' && call.arguments.length === 0) calls.runs += 1;
      if (member === 'only') calls.only += 1;
      if (call.callee.type === 'Identifier' && call.callee.name === 'suite') calls.suites += 1;
    },
  }).visit(program);
  return calls;
}

function calledMember({callee}: Call): string | undefined {
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier'
    ? callee.property.name
    : undefined;
}
