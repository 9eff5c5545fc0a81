import { areaAddress, cellAddress } from '../base/address';
import type { CellRef } from '../base/address';
import { exactDecimal } from '../base/amount';
import type { Culprit } from '../checks/culprit';
import type { Finding, FormProblem } from '../checks/finding';
import { jointChanges } from '../checks/joint-changes';
import { reasonText } from '../checks/words/reason-wording.zh-CN';
import { brokenRelationText, findingText } from '../checks/words/wording.zh-CN';
import type { FactBook } from '../facts/fact-book';
import type { Explanations } from '../session/ignoring/explanations';
import type { InspectedSet, InspectedWorkbook } from '../session/inspecting/inspect-workbook';
import type { CheckSummary } from '../session/result/summarise';
import { summarise } from '../session/result/summarise';
import type { RecognisedTable, UnrecognisedArea } from '../tables/table';

/** The JSON that `check` prints for one file; money is a decimal string in the table's unit. */
export interface CheckedFileJson {
  readonly file: string;
  readonly sets: readonly {
    readonly entity: string;
    readonly year: number | null;
    readonly stage: string;
  }[];
  readonly tables: readonly TableJson[];
  readonly unrecognised: readonly UnrecognisedJson[];
  readonly outcomes: readonly OutcomeJson[];
  readonly findings: readonly FindingJson[];
  readonly summary: CheckSummary;
}

export interface TableJson {
  readonly sheet: string;
  readonly range: string;
  /** The further parts of a continued table; absent for any other. */
  readonly continued?: readonly { readonly sheet: string; readonly range: string }[];
  readonly kind: string;
  readonly title: string;
  readonly entity: string;
  readonly year: number | null;
  readonly stage: string;
  readonly moneyUnit: string;
  readonly confidence: number;
}

export type UnrecognisedJson =
  /** `cell`: the title of the part of the sheet that is meant, where it is not the whole. */
  | {
      readonly sheet: string;
      readonly nonTable: true;
      readonly cell?: string;
      readonly reason?: string;
    }
  | { readonly sheet: string; readonly range: string; readonly reason: string };

export interface OutcomeJson {
  readonly rule: string;
  readonly relation: string;
  readonly outcome: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly reason?: string;
}

export interface FindingJson {
  readonly id: string;
  readonly rule: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly moneyUnit: string | null;
  readonly stated: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    /** The path as given, for a cell of another file than the one checked. */
    readonly file?: string;
    readonly role: string;
  }[];
  readonly culprits: readonly CulpritJson[];
  readonly relations: readonly string[];
  readonly ignored: { readonly reason: string; readonly date: string } | null;
}

export interface CulpritJson {
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string | null;
  readonly proposed: string | null;
  readonly interval: readonly [string, string] | null;
  readonly pattern: string | null;
  readonly confidence: number;
  /** Beyond the contract: the cells that are only right together with it, as two that changed places. */
  readonly together?: readonly TogetherJson[];
}

interface TogetherJson {
  readonly sheet: string;
  readonly cell: string;
  readonly stated: string | null;
  readonly proposed: string;
}

export function checkedFileJson(file: string, workbook: InspectedWorkbook): CheckedFileJson {
  return {
    file,
    sets: workbook.sets.map(({ set }) => ({
      entity: set.entity,
      year: set.year === 0 ? null : set.year,
      stage: set.document,
    })),
    tables: workbook.sets.flatMap((inspected) =>
      inspected.set.tables.map((table) => tableJson(table, inspected.set.entity)),
    ),
    unrecognised: workbook.unrecognised.map(unrecognisedJson),
    outcomes: workbook.sets.flatMap(outcomesJson),
    findings: workbook.sets.flatMap(({ book, checks }) =>
      checks.findings.map((finding) => findingJson(book, finding, workbook.explanations)),
    ),
    summary: summarise(workbook),
  };
}

export function tableJson(table: RecognisedTable, entity: string): TableJson {
  return {
    sheet: table.sheet,
    range: areaAddress(table.range),
    ...(table.continuations.length === 0
      ? {}
      : {
          continued: table.continuations.map((part) => ({
            sheet: part.sheet,
            range: areaAddress(part.range),
          })),
        }),
    kind: table.kind.id,
    title: table.title,
    entity: table.entity ?? entity,
    year: table.year === 0 ? null : table.year,
    stage: table.kind.document,
    moneyUnit: table.unit,
    confidence: table.confidence,
  };
}

export function unrecognisedJson(area: UnrecognisedArea): UnrecognisedJson {
  if (area.kind === 'nonTable') {
    const { sheet, title, reason } = area;
    return {
      sheet,
      nonTable: true,
      ...(title && { cell: cellAddress(title) }),
      ...(reason === undefined ? {} : { reason }),
    };
  }
  return { sheet: area.sheet, range: areaAddress(area.range), reason: area.reason };
}

function outcomesJson({ checks }: InspectedSet): readonly OutcomeJson[] {
  return checks.outcomes.map(({ rule, relation, outcome, sheet, cell, reason }) => ({
    rule,
    relation,
    outcome,
    sheet,
    cell,
    ...(reason === null ? {} : { reason: reasonText(reason) }),
  }));
}

function findingJson(book: FactBook, finding: Finding, { ignored }: Explanations): FindingJson {
  const said = ignored.get(finding.id);
  const common = {
    id: finding.id,
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.cell.sheet,
    cell: cellAddress(finding.cell),
    message: findingText(book, finding),
    cells: finding.cells.map(({ cell, role }) => ({
      ...cellJson(cell),
      ...(cell.file === undefined ? {} : { file: cell.file }),
      role,
    })),
    ignored: said === undefined ? null : { reason: said.reason, date: said.date },
  };
  if (finding.kind === 'form') {
    return { ...common, ...differenceJson(finding.problem), culprits: [], relations: [] };
  }
  const money = (amount: number) => exactDecimal(amount, finding.unit, finding.places);
  return {
    ...common,
    moneyUnit: finding.unit,
    stated: money(finding.stated),
    computed: money(finding.computed),
    difference: money(Math.abs(finding.stated - finding.computed)),
    culprits: finding.kind === 'rounding' ? [] : culpritsJson(finding),
    relations:
      finding.kind === 'rounding'
        ? [brokenRelationText(book, finding, { ...finding, relation: finding.main })]
        : finding.relations.map((one) => brokenRelationText(book, finding, one)),
  };
}

/** The figures of a finding about another document; a finding about form has none. */
function differenceJson(
  problem: FormProblem,
): Pick<FindingJson, 'moneyUnit' | 'stated' | 'computed' | 'difference'> {
  if (!('counterparts' in problem)) {
    return { moneyUnit: null, stated: null, computed: null, difference: null };
  }
  const { stated, expected, unit, places } = problem;
  const money = (amount: number) => exactDecimal(amount, unit, places);
  return {
    moneyUnit: unit,
    stated: money(stated),
    computed: money(expected),
    difference: money(Math.abs(stated - expected)),
  };
}

function culpritsJson(finding: Extract<Finding, { kind: 'arithmetic' }>): readonly CulpritJson[] {
  // Where figures may have slid, what the empty cell should hold is open.
  const hasValue = finding.slidFrom === null;
  return finding.culprits.map((culprit) => {
    const { unit, places } = culprit.fact.table;
    const money = (amount: number | null) =>
      amount === null ? null : exactDecimal(amount, unit, places);
    return {
      ...cellJson(culprit.fact.cell),
      stated: money(culprit.stated),
      proposed: hasValue ? money(culprit.proposed) : null,
      interval:
        hasValue && culprit.interval !== null
          ? [
              exactDecimal(culprit.interval.low, unit, places),
              exactDecimal(culprit.interval.high, unit, places),
            ]
          : null,
      // A number typed as text is left out of the sums; the contract knows no pattern of its own for it.
      pattern: culprit.pattern === 'asText' ? 'omitted' : culprit.pattern,
      confidence: culprit.confidence,
      ...togetherJson(culprit),
    };
  });
}

function togetherJson(culprit: Culprit): Pick<CulpritJson, 'together'> {
  const joint = jointChanges(culprit);
  if (joint === null) return {};
  const together = joint.changes.slice(1).map(({ fact, stated, proposed }) => {
    const { unit, places } = fact.table;
    return {
      ...cellJson(fact.cell),
      stated: stated === null ? null : exactDecimal(stated, unit, places),
      proposed: exactDecimal(proposed, unit, places),
    };
  });
  return { together };
}

function cellJson(cell: CellRef): { readonly sheet: string; readonly cell: string } {
  return { sheet: cell.sheet, cell: cellAddress(cell) };
}
