import { fileName } from '../../base/address';
import { disclosureTables } from '../../tables/forms/is-form';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import type { CheckedFile } from '../report/checked-file';
import { documentText, entityText, knownDocument } from '../report/check-words.zh-CN';
import { failureReason } from '../report/failure-reason';
import { missingTables, tablesLacking } from '../report/missing-tables';
import { REPORT_WORDS } from '../report/report-words.zh-CN';
import type { Verdict } from '../report/verdict';
import { fileVerdict } from '../report/verdict';
import { summarise } from '../result/summarise';

/** One file of several, in one line. Counts are null where the file was not checked. */
export interface OverviewRow {
  readonly file: string;
  /** The folder that it lies in, as far as not all files do; empty where there is none. */
  readonly folder: string;
  /** 示例区数据中心; of several sets all of them. */
  readonly entity: string;
  /** 2024年预算 */
  readonly document: string;
  /** 示例区数据中心2024年预算, once for each set of which office and year are known. */
  readonly documents: readonly string[];
  readonly counts: OverviewCounts | null;
  readonly kind: Verdict['kind'] | 'failed';
  /** What the file came to, or why it was not checked. */
  readonly verdict: string;
}

export interface OverviewCounts {
  /** Disclosure tables that were recognised, and those that should be there. */
  readonly tables: number;
  readonly expected: number;
  readonly errors: number;
  readonly warnings: number;
  readonly rounding: number;
  /** Checks that could not be made; tables that were refused are missing among those recognised. */
  readonly unresolved: number;
}

/** What several files hold alike: one office, year and kind, of which only one can be the valid one. */
export interface RepeatedDocument {
  readonly document: string;
  /** Their names, with the folder where two of them are alike. */
  readonly files: readonly string[];
}

const NOT_CHECKED = {
  entity: '',
  document: '',
  documents: [],
  counts: null,
  kind: 'failed',
} as const;

export function overviewRow(checked: CheckedFile): OverviewRow {
  const file = fileName(checked.file);
  const folder = checked.file.slice(0, -file.length);
  if (checked.kind === 'failed') {
    const verdict = REPORT_WORDS.notChecked(failureReason(checked));
    return { ...NOT_CHECKED, file, folder, verdict };
  }
  const { workbook } = checked;
  const { sets } = workbook;
  const verdict = fileVerdict(checked);
  if (sets.length === 0) {
    return { ...NOT_CHECKED, file, folder, verdict: REPORT_WORDS.notChecked(verdict.text) };
  }
  const summary = summarise(workbook);
  const refused = workbook.unrecognised.filter(({ kind }) => kind === 'refused').length;
  const tables = total(sets, ({ set }) => disclosureTables(set).length);
  const once = (texts: readonly string[]) => [...new Set(texts)].join('、');
  return {
    file,
    folder,
    entity: once(sets.map(({ set }) => entityText(set))),
    document: once(sets.map(({ set }) => documentText(set))),
    documents: [...new Set(sets.flatMap(({ set }) => knownDocument(set) ?? []))],
    counts: {
      tables,
      expected:
        tables +
        tablesLacking(
          total(sets, (set) => missingTables(set).length),
          refused,
        ),
      errors: summary.errors,
      warnings: summary.warnings,
      rounding: summary.rounding,
      unresolved: summary.unresolved,
    },
    kind: verdict.kind,
    verdict: verdict.text + REPORT_WORDS.corrected(total(sets, correctedTables)),
  };
}

/** How many files came to what. */
export function tallyOf(
  rows: readonly Pick<OverviewRow, 'kind'>[],
): Readonly<Record<OverviewRow['kind'], number>> {
  const counts = { errors: 0, failed: 0, open: 0, clear: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

/** Tables that are read as the user says. */
function correctedTables({ set: { tables } }: InspectedSet): number {
  return tables.filter(({ assumed }) => assumed !== undefined).length;
}

function total(sets: readonly InspectedSet[], count: (set: InspectedSet) => number): number {
  return sets.reduce((sum, set) => sum + count(set), 0);
}
