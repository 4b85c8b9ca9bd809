/** One line of `kvmrun doctor`. */
export interface Finding {
  /** `broken` keeps every VM from starting, `limited` some of them. */
  readonly state: 'works' | 'limited' | 'broken';
  readonly subject: string;
  readonly found: string;
  readonly fix?: string;
}
