/** What is wrong with a template, and where; lines and columns count from 1. */
export interface TemplateProblem {
  readonly line: number;
  readonly column: number;
  readonly fault: TemplateFault;
}

export type TemplateFault =
  /** A mark typed with the input method in Chinese mode. */
  | { readonly kind: 'fullWidth'; readonly found: string; readonly meant: string }
  | { readonly kind: 'quotedTableName'; readonly meant: string }
  | { readonly kind: 'unknownName'; readonly name: string; readonly meant: string | null }
  | {
      readonly kind: 'unknownMember';
      readonly owner: string;
      readonly name: string;
      readonly meant: string | null;
    }
  | { readonly kind: 'unknownFilter'; readonly name: string; readonly meant: string | null }
  | { readonly kind: 'unknownTag'; readonly name: string; readonly meant: string | null }
  | { readonly kind: 'filterInput'; readonly filter: string; readonly example: string }
  | { readonly kind: 'filterParameters'; readonly filter: string; readonly example: string }
  | { readonly kind: 'amountWithoutUnit'; readonly name: string }
  | { readonly kind: 'notPrintable'; readonly name: string }
  | { readonly kind: 'notAList'; readonly name: string }
  | { readonly kind: 'range' }
  | { readonly kind: 'brackets' }
  | { readonly kind: 'operatorMissing' }
  | { readonly kind: 'nameTaken'; readonly name: string }
  | { readonly kind: 'tooDeep' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'outputNotClosed' }
  | { readonly kind: 'tagNotClosed'; readonly tag: string | null }
  | { readonly kind: 'emptyOutput' }
  | { readonly kind: 'forSyntax' }
  | { readonly kind: 'assignSyntax' }
  | { readonly kind: 'markCharacter' }
  | { readonly kind: 'ranTooLong' }
  /** A name of the template's own that was not given a value on the way. */
  | { readonly kind: 'unset' }
  | { readonly kind: 'syntax' };
