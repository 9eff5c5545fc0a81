import type { CellRef } from '../../base/address';

/** What stands under a finding once it is opened. */
export interface FindingDetail {
  /** One sentence with both figures and the difference. */
  readonly sentence: string;
  /** Cells one of which is wrong, where the relations cannot decide; otherwise empty. */
  readonly candidates: readonly CandidateLine[];
  readonly sums: readonly SumView[];
  /** Of a finding about another document that is about several places; otherwise null. */
  readonly differences: DifferencesView | null;
  /** Whether the sums fail for one cause, so that a few of them tell enough. */
  readonly hasOneCause: boolean;
  /** Checks that are no sums and pass as well once it is put right. */
  readonly beside: readonly string[];
  readonly rules: readonly RuleReference[];
  /** When it may be left alone. */
  readonly leave: string;
  /** The usual reasons to leave it alone that fit it. */
  readonly reasons: readonly string[];
}

export interface CandidateLine {
  /** The cell and those that carry the same value. */
  readonly cells: readonly CellRef[];
  readonly label: string;
  /** 现为 2.00，应为 3.00 万元 */
  readonly correction: string;
}

/** A broken relation laid out like the sum it is, amounts as they are printed. */
export interface SumView {
  readonly title: string;
  /** The sheet of all lines, or empty when they stand on several. */
  readonly sheet: string;
  readonly unit: string;
  readonly lines: readonly SumViewLine[];
  /** 其余 3 个分项为空白或 0, or empty. */
  readonly rest: string;
  readonly results: readonly {
    readonly label: string;
    readonly amount: string;
    readonly kind: 'sum' | 'difference';
  }[];
  readonly note: string;
}

export interface SumViewLine {
  readonly side: 'left' | 'right';
  readonly role: string;
  readonly cell: CellRef;
  readonly label: string;
  readonly amount: string;
  /** 疑有误, or empty. */
  readonly mark: string;
}

/** Figures beside those of another document, amounts as they are printed. */
export interface DifferencesView {
  /** The sheet of all places, or empty when they stand on several. */
  readonly sheet: string;
  readonly unit: string;
  readonly lines: readonly DifferenceLine[];
}

export interface DifferenceLine {
  readonly cell: CellRef;
  readonly label: string;
  /** The cells of the other document, or of several alike once: 预算08表!A6. */
  readonly counterparts: readonly string[];
  readonly own: string;
  readonly other: string;
  /** Without a sign. */
  readonly gap: string;
}

export interface RuleReference {
  readonly id: string;
  readonly title: string;
  readonly basis: string;
}
