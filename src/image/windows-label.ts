/**
 * What the label of a disc tells when Microsoft has made it, such as `CCCOMA_X64FRE_EN-US_DV9`. Others
 * call their own media as they like, and Microsoft leaves parts out, too.
 */
export interface WindowsLabel {
  readonly kind: 'client' | 'server';
  readonly arch?: 'amd64' | 'ARM64' | 'x86';
  /** Such as `en-US`. */
  readonly language?: string;
}

const CLIENT = /^(J_)?(CCSN?A|C?CCOMA|CES|CPBA|CPRA|CENA)_/i;
const SERVER = /^(IR\d_)?SSS_/i;
const ARCHES = {X64: 'amd64', A64: 'ARM64', X86: 'x86'} as const;

/** `undefined` for what is none of Microsoft's. */
export function parseWindowsLabel(label: string): WindowsLabel | undefined {
  if (!CLIENT.test(label) && !SERVER.test(label)) return undefined;
  const [, arch] = /_(X64|A64|X86)(FRE|CHK)/i.exec(label) ?? [];
  const [, language, country] = /_([A-Z]{2,3})-([A-Z]{2,4})_DV\d+$/i.exec(label) ?? [];
  return {
    kind: SERVER.test(label) ? 'server' : 'client',
    ...(arch !== undefined && {arch: ARCHES[arch.toUpperCase() as keyof typeof ARCHES]}),
    ...(language !== undefined &&
      country !== undefined && {language: `${language.toLowerCase()}-${country.toUpperCase()}`}),
  };
}
