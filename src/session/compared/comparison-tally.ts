import type { CellRef } from '../../base/address';
import { cellText } from '../../base/cell-text';
import type { DocumentUse } from '../../checks/documents/other-document';
import type { Finding } from '../../checks/finding';
import type { InspectedSet } from '../inspecting/inspect-workbook';
import { comparedFigures } from './compared-figures';
import { TALLY_WORDS, comparedText } from './comparison-words.zh-CN';

/** What the figures of a set and those of a file that was given came to. */
export interface ComparisonTally {
  /** How many of what were compared, how many agree, how many differ; one sentence. */
  readonly text: string;
  readonly differing: readonly DifferingPlace[];
}

/** A figure of the set that is not what the file says. */
export interface DifferingPlace {
  /** The finding that tells it. */
  readonly finding: string;
  readonly cell: CellRef;
  /** 预算01表!B7 */
  readonly place: string;
  /** What it is, both figures and the cell of the file. */
  readonly text: string;
}

/** Null where no figure was compared with the file. */
export function comparisonTally(
  { checks }: Pick<InspectedSet, 'checks'>,
  file: string,
): ComparisonTally | null {
  const counts = checks.outcomes.flatMap(({ rule, compared = [] }) =>
    compared.filter((one) => one.file === file).map((one) => ({ ...one, rule })),
  );
  if (counts.length === 0) return null;
  const total = (of: 'places' | 'differing' | 'unreadable') =>
    counts.reduce((sum, one) => sum + one[of], 0);
  const text = TALLY_WORDS.tally({
    rules: [...new Set(counts.map(({ rule }) => rule))].map((rule) => {
      const own = counts.filter((one) => one.rule === rule);
      const tables = new Set(own.flatMap((one) => one.tables));
      return { rule, places: own.reduce((sum, one) => sum + one.places, 0), tables: [...tables] };
    }),
    places: total('places'),
    differing: total('differing'),
    unreadable: total('unreadable'),
  });
  return { text, differing: checks.findings.flatMap((one) => differingPlaces(one, file)) };
}

/** The same in words for each file that a set was compared with, all 单位 together. */
export function comparisonTexts({
  checks,
  documents,
}: Pick<InspectedSet, 'checks' | 'documents'>): readonly string[] {
  const given = new Map<DocumentUse, string[]>();
  for (const { file, use } of documents) {
    if (file === null || use === null) continue;
    const files = given.get(use) ?? [];
    if (!files.includes(file)) given.set(use, [...files, file]);
  }
  return [...given].flatMap(([use, files]) => {
    const told = use === 'units' ? files.slice(-1) : files;
    return told.flatMap((file) => {
      const tally = comparisonTally({ checks }, file);
      if (tally === null) return [];
      return [TALLY_WORDS.ofFiles(use, use === 'units' ? files : [file], tally.text)];
    });
  });
}

function differingPlaces(finding: Finding, file: string): readonly DifferingPlace[] {
  return comparedFigures(finding)
    .filter(({ counterparts }) => counterparts.some((cell) => cell.file === file))
    .map(({ cell, unit, places, ...compared }) => ({
      finding: finding.id,
      cell,
      place: cellText(cell),
      text: comparedText(compared, { unit, places }),
    }));
}
