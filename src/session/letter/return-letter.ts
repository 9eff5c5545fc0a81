import { areaAddress, fileName } from '../../base/address';
import { visibleText } from '../../base/visible-text';
import type { Finding, Severity } from '../../checks/finding';
import { findingText } from '../../checks/words/wording.zh-CN';
import { disclosureTables } from '../../tables/forms/is-form';
import type { TableSet } from '../../tables/table';
import { sheetsOf } from '../../tables/table';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';
import { balanceText, explanationText, setHeading } from '../report/check-words.zh-CN';
import type { CheckedFile } from '../report/checked-file';
import { failureReason } from '../report/failure-reason';
import type { NumberedSet, SheetFindings } from '../report/number-findings';
import { numberFindings } from '../report/number-findings';
import { textBesidePlace } from '../report/text-beside-place';
import type { UncheckedItem } from '../report/unchecked-items';
import { uncheckedItems } from '../report/unchecked-items';
import { uncheckedCells } from '../report/unchecked-place.zh-CN';
import { fileVerdict } from '../report/verdict';
import { summarise } from '../result/summarise';
import { letterNotes } from './letter-notes';
import { LETTER_WORDS as WORDS } from './letter-words.zh-CN';

/** What a reviewer sends back to the office about one file: 退回意见, in whole sentences. */
export interface ReturnLetter {
  readonly title: string;
  /** 示例区数据中心： or empty where no table names its body. */
  readonly addressee: string;
  readonly opening: readonly string[];
  /** Those with entries, in the order of what they ask for. */
  readonly parts: readonly LetterPart[];
  readonly notes: readonly string[];
}

export interface LetterPart {
  /** 一、请更正（3 处） */
  readonly heading: string;
  /** What to do with all of it; empty where each entry says so. */
  readonly lead: string;
  readonly groups: readonly LetterGroup[];
}

export interface LetterGroup {
  /** 《部门支出总表》（预算03表） */
  readonly heading: string;
  /** Numbered through the letter, so that the office can answer by number. */
  readonly entries: readonly string[];
}

/** A part before its entries are numbered. */
interface Section {
  readonly heading: (count: number) => string;
  readonly lead: string;
  readonly groups: readonly LetterGroup[];
}

/** The letter about a file: what is ignored with a reason is counted in it and not asked for. */
export function returnLetter(file: CheckedFile): ReturnLetter {
  const name = visibleText(fileName(file.file));
  if (file.kind === 'failed' || file.workbook.sets.length === 0) {
    const reason = file.kind === 'failed' ? failureReason(file) : fileVerdict(file).text;
    return {
      title: WORDS.title(WORDS.file(name), true),
      addressee: '',
      opening: [WORDS.notChecked(name, reason)],
      parts: [],
      notes: [],
    };
  }
  const { workbook } = file;
  const sets = workbook.sets.map(({ set }) => set);
  const parts = partsOf(workbook);
  const asked = parts.length > 0;
  const entities = distinct(sets.map(({ entity }) => visibleText(entity))).filter(
    (one) => one !== '',
  );
  const summary = summarise(workbook);
  const tables = sets.reduce((sum, set) => sum + disclosureTables(set).length, 0);
  return {
    title: WORDS.title(
      WORDS.tables(WORDS.bodies(entities), distinct(sets.map(WORDS.document))),
      asked,
    ),
    addressee: entities.length === 0 ? '' : `${WORDS.bodies(entities)}：`,
    opening: [
      `${WORDS.checked(name, tables)}${balanceText(summary, workbook.sets)}`,
      asked ? WORDS.asked : WORDS.nothingAsked,
    ],
    parts,
    notes: letterNotes(file),
  };
}

function partsOf(workbook: InspectedWorkbook): readonly LetterPart[] {
  const { lead } = WORDS;
  const sections: readonly Section[] = [
    { heading: WORDS.correct, lead: '', groups: groupsOf(workbook, 'error') },
    { heading: WORDS.explain, lead: '', groups: groupsOf(workbook, 'warning') },
    { heading: WORDS.supply, lead, groups: uncheckedGroups(workbook) },
  ];
  const filled = sections.filter(({ groups }) => groups.length > 0);
  let last = 0;
  return filled.map(({ heading, lead, groups }, position) => ({
    heading: WORDS.part(position, heading(groups.flatMap(({ entries }) => entries).length)),
    lead,
    groups: groups.map((group) => ({
      ...group,
      entries: group.entries.map((text) => WORDS.entry(++last, text)),
    })),
  }));
}

/** The open findings of one severity, table by table. */
function groupsOf(workbook: InspectedWorkbook, severity: Severity): readonly LetterGroup[] {
  return numberFindings(workbook).flatMap((numbered) =>
    numbered.sheets.flatMap((own) => {
      const { ignored } = numbered.explanations;
      const open = own.findings
        .map(({ finding }) => finding)
        .filter((finding) => finding.severity === severity && !ignored.has(finding.id));
      if (open.length === 0) return [];
      return {
        heading: groupHeading(workbook, numbered.inspected.set, own.sheet),
        entries: open.map((finding) => entryText(numbered, own, finding)),
      };
    }),
  );
}

function entryText(
  { inspected, explanations }: NumberedSet,
  { sheet }: Pick<SheetFindings, 'sheet'>,
  finding: Finding,
): string {
  const { book, set } = inspected;
  const text = textBesidePlace(findingText(book, finding), sheet, set.tables.flatMap(sheetsOf));
  // Of an open finding: one that no longer holds.
  const explanation = explanationText(finding.id, explanations);
  return visibleText([text, explanation].filter((part) => part !== '').join('。'));
}

/** 《部门支出总表》（预算03表）, of several sets with the one that it is of. */
function groupHeading({ sets }: InspectedWorkbook, set: TableSet, sheet: string): string {
  const kinds = set.tables.filter((table) => table.sheet === sheet).map(({ kind }) => kind.id);
  const table = sheet === '' ? WORDS.wholeSet : WORDS.table(distinct(kinds), sheet);
  return visibleText(sets.length > 1 ? WORDS.ofSet(setHeading(set), table) : table);
}

/** What could not be checked for what stands in a sheet, then the tables that could not be read. */
function uncheckedGroups(workbook: InspectedWorkbook): readonly LetterGroup[] {
  const groups = workbook.sets.flatMap((inspected) => {
    const items = uncheckedItems(inspected).filter(({ sheet }) => sheet !== '');
    return distinct(items.map(({ sheet }) => sheet)).map((sheet) => ({
      heading: groupHeading(workbook, inspected.set, sheet),
      entries: items.filter((item) => item.sheet === sheet).map(uncheckedText),
    }));
  });
  const refused = workbook.unrecognised.flatMap((area) =>
    area.kind === 'refused'
      ? visibleText(WORDS.refused(area.sheet, areaAddress(area.range), area.reason))
      : [],
  );
  return refused.length === 0
    ? groups
    : [...groups, { heading: WORDS.refusedTables, entries: refused }];
}

function uncheckedText(item: UncheckedItem): string {
  const reason = item.typing === null ? item.reason : WORDS.typed[item.typing];
  return visibleText(WORDS.unchecked(uncheckedCells(item), reason, item.count));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
