import { foldLabel, foldWithoutOrdinal, ordinalLevel } from '../../base/label-text';
import type { Furniture } from './furniture';
import { headingText } from './heading-text';
import { isPageTotal, isTotalLabel } from './total-words';

/**
 * The text of a cell with all that comparing it needs. Equal texts mostly share one label, and each
 * of its forms is worked out once, when it is first asked for.
 */
export class Label {
  private ownFolded: string | null = null;
  private ownPlain: string | null = null;
  private ownHeading: string | null = null;
  private ownUnbroken: string | null = null;
  private ownOrdinal: number | null = null;
  private ownIsTotal: boolean | null = null;
  private ownIsPageTotal: boolean | null = null;

  constructor(
    /** As it can be shown to people, without blanks around it; empty for a link or a page number. */
    readonly printed: string,
    readonly furniture: Furniture = 'none',
  ) {}

  /** In the form in which labels are compared. */
  get folded(): string {
    return (this.ownFolded ??= foldLabel(this.printed));
  }

  /** Folded, without a leading ordinal. */
  get plain(): string {
    return (this.ownPlain ??= foldWithoutOrdinal(this.printed));
  }

  /** As a heading is matched: plain, without (万元) at its end. */
  get heading(): string {
    return (this.ownHeading ??= headingText(this.printed));
  }

  /** As printed, but without blanks and line breaks. */
  get unbroken(): string {
    return (this.ownUnbroken ??= this.printed.replace(/\s+/g, ''));
  }

  /** How deep its ordinal puts a line; 0 without one. */
  get ordinal(): number {
    return (this.ownOrdinal ??= ordinalLevel(this.printed));
  }

  /** 合计, 总计 …, with an ordinal or not. */
  get isTotal(): boolean {
    return (this.ownIsTotal ??= isTotalLabel(this.plain));
  }

  /** 本页小计 and the like. */
  get isPageTotal(): boolean {
    return (this.ownIsPageTotal ??= isPageTotal(this.folded));
  }
}

/** Of a cell in which nothing is printed. */
export const NO_LABEL = new Label('');
