/** Why a finding is left as it is, said by the user: the 审核说明. */
export interface IgnoredFinding {
  readonly reason: string;
  /** The day on which it was said, as 2024-01-31. */
  readonly date: string;
  /** What it was said of (`bindingsOf`): with other figures the reason no longer holds. */
  readonly binding: string;
}

/**
 * What is ignored, by the id of the finding: rule and fact, so that it survives inserted rows. A plain
 * object that can be stored as it is; it also keeps what does not occur at present.
 */
export type IgnoredFindings = Readonly<Record<string, IgnoredFinding>>;

export const NOTHING_IGNORED: IgnoredFindings = {};

export function ignoring(
  ignored: IgnoredFindings,
  id: string,
  finding: IgnoredFinding,
): IgnoredFindings {
  return { ...ignored, [id]: finding };
}

export function restoring(ignored: IgnoredFindings, id: string): IgnoredFindings {
  return Object.fromEntries(Object.entries(ignored).filter(([one]) => one !== id));
}
