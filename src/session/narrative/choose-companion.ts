import { foldLabel } from '../../base/label-text';
import { isOneBody } from '../../checks/entity-names';
import type { CompanionWorkbook } from '../compared/companion-workbook';
import type { ReadSet } from '../inspecting/inspect-workbook';
import { COMPANION_NOTICES } from './companion-notices.zh-CN';
import type { CompanionRole, OtherBody } from './other-body';

/** Figures to compare with, and in words what makes their body uncertain. */
export interface Companion {
  readonly file: string;
  readonly set: ReadSet;
  readonly notice: string | null;
}

export type CompanionChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'chosen'; readonly companion: Companion }
  | { readonly kind: 'otherBody'; readonly body: OtherBody };

export interface CompanionRequest {
  readonly role: CompanionRole;
  /** Null: looked for among the sets beside the subject. */
  readonly given: CompanionWorkbook | null;
  readonly subject: ReadSet;
  readonly beside: { readonly file: string; readonly sets: readonly ReadSet[] };
  readonly wanted: Pick<ReadSet['set'], 'year' | 'document'>;
  /** What the body was called, as a person says. */
  readonly formerNames: readonly string[];
}

/** The set to compare with: of the workbook that was given, else of the same one. */
export function chooseCompanion(request: CompanionRequest): CompanionChoice {
  const { given, subject, beside, wanted } = request;
  const { entity: own } = subject.set;
  const isWanted = ({ set }: ReadSet) =>
    set.year === wanted.year && set.document === wanted.document;
  const names = [own, ...request.formerNames].map(foldLabel);
  const isKnown = ({ set }: ReadSet) => names.includes(foldLabel(set.entity));
  if (given === null) {
    const sibling = beside.sets.find((set) => set !== subject && isWanted(set) && isKnown(set));
    return sibling === undefined
      ? { kind: 'none' }
      : { kind: 'chosen', companion: { file: beside.file, set: sibling, notice: null } };
  }
  const { file, workbook } = given;
  const isAlike = ({ set }: ReadSet) => isOneBody(set.entity, own);
  const found =
    workbook.sets.find((set) => isWanted(set) && isKnown(set)) ??
    workbook.sets.find((set) => isWanted(set) && isAlike(set)) ??
    workbook.sets.find(isWanted) ??
    workbook.sets.find(({ set }) => set.document === wanted.document) ??
    workbook.sets[0];
  if (found === undefined) return { kind: 'none' };
  const { entity } = found.set;
  const isNamed = LETTER.test(entity);
  if (isNamed && isKnown(found)) {
    return { kind: 'chosen', companion: { file, set: found, notice: null } };
  }
  if (!isNamed || isAlike(found)) {
    const notice = COMPANION_NOTICES.unlikeNames(request.role, own, isNamed ? entity : '');
    return { kind: 'chosen', companion: { file, set: found, notice } };
  }
  return { kind: 'otherBody', body: { companion: request.role, file, own, found: entity } };
}

/** A code alone names nobody. */
const LETTER = /\p{L}/u;
