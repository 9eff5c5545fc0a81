import { foldLabel } from '../../base/label-text';

/** A project's name as names are compared: without year, blanks and the word 项目. */
export function projectIdentity(name: string): string {
  const folded = foldLabel(name);
  const bare = folded.replace(/\(?(?<!\d)20\d{2}(?!\d)年?度?\)?/g, '').replace(/项目/g, '');
  return bare === '' ? folded : bare;
}
