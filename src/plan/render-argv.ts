/**
 * Turns structured arguments into the strings that QEMU is started with: the only place that
 * knows QEMU's escaping.
 */
import {unreachable} from '../core/unreachable.js';
import type {Argument, Scalar} from './invocation.js';

/** Without the program itself. */
export function renderArgv(args: readonly Argument[]): string[] {
  return args.flatMap(renderArgument);
}

/** The one or two strings of one option. */
export function renderArgument(arg: Argument): string[] {
  switch (arg.form) {
    case 'flag':
      return [`-${arg.option}`];
    case 'json':
      return [`-${arg.option}`, JSON.stringify(arg.props)];
    case 'keyval':
      return [`-${arg.option}`, renderKeyval(arg.head, arg.props)];
    case 'text':
      return [`-${arg.option}`, arg.value];
    case 'verbatim':
      return [arg.value];
    default:
      return unreachable(arg);
  }
}

function renderKeyval(head: string | undefined, props: Readonly<Record<string, Scalar>>): string {
  const pairs = Object.entries(props).map(([key, value]) => `${key}=${renderScalar(value)}`);
  return [...(head === undefined ? [] : [escapeComma(head)]), ...pairs].join(',');
}

function renderScalar(value: Scalar): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return escapeComma(String(value));
}

// In key=value syntax a comma ends the value; QEMU reads ',,' as one literal comma.
const escapeComma = (text: string): string => text.replaceAll(',', ',,');
