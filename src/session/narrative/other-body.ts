/** What a workbook is given to the narrative as. */
export type CompanionRole = 'prior' | 'budget';

/** A workbook of another body: its figures are not taken before somebody says that the body was renamed. */
export interface OtherBody {
  readonly companion: CompanionRole;
  readonly file: string;
  /** The body that the narrative is about. */
  readonly own: string;
  readonly found: string;
}
