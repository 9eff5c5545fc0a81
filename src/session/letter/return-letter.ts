import { areaAddress, fileName } from '../../base/address';
import { visibleText } from '../../base/visible-text';
import type { Finding, Severity } from '../../checks/finding';
import { disclosureTables } from '../../tables/forms/is-form';
import type { TableSet } from '../../tables/table';
import { sheetsOf } from '../../tables/table';
import type { InspectedWorkbook } from '../inspecting/inspect-workbook';
import { setHeading } from '../report/check-words.zh-CN';
import type { CheckedFile } from '../report/checked-file';
import { failureReason } from '../report/failure-reason';
import type { NumberedSet, SheetFindings } from '../report/number-findings';
import { numberFindings } from '../report/number-findings';
import { textBesidePlace } from '../report/text-beside-place';
import type { UncheckedItem } from '../report/unchecked-items';
import { uncheckedItems } from '../report/unchecked-items';
import { uncheckedCells } from '../report/unchecked-place.zh-CN';
import { fileVerdict } from '../report/verdict';
import { isMissingTables } from './is-missing-tables';
import type { LetterEntry } from './letter-entry';
import { letterEntry } from './letter-finding.zh-CN';
import { letterNotes } from './letter-notes';
import { withTitles, withoutNumerals } from './letter-places';
import { uncheckedDemand } from './letter-unchecked.zh-CN';
import { refusedDemand } from './letter-refused.zh-CN';
import { letterTitle } from './letter-title';
import { LETTER_WORDS as WORDS } from './letter-words.zh-CN';

/** What a reviewer sends back to the office about one file: 退回意见, in whole sentences. */
export interface ReturnLetter {
  readonly title: string;
  /** 示例区数据中心： with room for the name where no table tells its body. */
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
  readonly entries: readonly LetterEntry[];
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
      addressee: WORDS.unnamedBody,
      opening: [WORDS.notChecked(name, firstSentence(reason))],
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
  const count = parts.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)).length;
  const tables = sets.reduce((sum, set) => sum + disclosureTables(set).length, 0);
  return {
    title: WORDS.title(
      WORDS.tables(WORDS.bodies(entities), distinct(sets.map(WORDS.document))),
      asked,
    ),
    addressee: entities.length === 0 ? WORDS.unnamedBody : `${WORDS.bodies(entities)}：`,
    opening: [
      WORDS.received(name, tables) + (asked ? WORDS.count(count) : ''),
      asked ? WORDS.asked : WORDS.nothingAsked,
    ],
    parts,
    notes: letterNotes(file),
  };
}

/** What the file is; what to do about it is told the reviewer who tried to open it. */
function firstSentence(reason: string): string {
  return reason.split('。').slice(0, 1).join('');
}

function partsOf(workbook: InspectedWorkbook): readonly LetterPart[] {
  const { lead } = WORDS;
  const isOther = (finding: Finding) => !isMissingTables(finding);
  const sections: readonly Section[] = [
    { heading: WORDS.correct, lead: '', groups: groupsOf(workbook, 'error') },
    { heading: WORDS.explain, lead: '', groups: groupsOf(workbook, 'warning', isOther) },
    { heading: WORDS.supply, lead, groups: uncheckedGroups(workbook) },
  ];
  const filled = sections.filter(({ groups }) => groups.length > 0);
  let last = 0;
  return filled.map(({ heading, lead, groups }, position) => ({
    heading: WORDS.part(position, heading(groups.flatMap(({ entries }) => entries).length)),
    lead,
    groups: groups.map((group) => ({
      ...group,
      entries: group.entries.map(({ text, places }) => ({
        text: WORDS.entry(++last, text),
        places: places.map((place, position) =>
          WORDS.place(position + 1, place, position === places.length - 1),
        ),
      })),
    })),
  }));
}

/** The open findings of one severity that are asked about, table by table. */
function groupsOf(
  workbook: InspectedWorkbook,
  severity: Severity,
  isAsked: (finding: Finding) => boolean = () => true,
): readonly LetterGroup[] {
  return numberFindings(workbook).flatMap((numbered) =>
    numbered.sheets.flatMap((own) => {
      const { ignored } = numbered.explanations;
      const open = own.findings
        .flatMap(({ finding }) => withoutHinted(workbook, finding))
        .filter(
          (finding) =>
            finding.severity === severity && isAsked(finding) && !ignored.has(finding.id),
        );
      if (open.length === 0) return [];
      return {
        heading: groupHeading(workbook, numbered.inspected.set, own.sheet),
        entries: open.map((finding) => entryOf(workbook, numbered, own, finding)),
      };
    }),
  );
}

/** Without the tables that a sheet is told to be: its title is asked for, and there is nothing to supply. */
function withoutHinted(
  { sets, unrecognised }: InspectedWorkbook,
  finding: Finding,
): readonly Finding[] {
  // Of several sets it is not known which one the sheet is of.
  if (!isMissingTables(finding) || sets.length > 1) return [finding];
  const hinted = new Set(
    unrecognised.map((area) => (area.kind === 'refused' ? area.fitsKind : undefined)),
  );
  const { problem } = finding;
  const kindNames = problem.kindNames.filter((name) => !hinted.has(name));
  return kindNames.length === 0 ? [] : [{ ...finding, problem: { ...problem, kindNames } }];
}

function entryOf(
  { unrecognised }: InspectedWorkbook,
  { inspected, explanations }: NumberedSet,
  { sheet }: Pick<SheetFindings, 'sheet'>,
  finding: Finding,
): LetterEntry {
  const { set } = inspected;
  const hasUnread = unrecognised.some(({ kind }) => kind !== 'form');
  const { text, places } = letterEntry({ ...inspected, hasUnread }, finding);
  const sheets = set.tables.flatMap(sheetsOf);
  const shown = (one: string) =>
    withTitles(visibleText(textBesidePlace(withoutNumerals(one), sheet, sheets)), set.tables);
  const former = explanations.lapsed.get(finding.id);
  return {
    text: shown(text) + (former === undefined ? '' : visibleText(WORDS.lapsed(former))),
    places: places.map(shown),
  };
}

/** 《部门支出总表》（预算03表）, of several sets with the one that it is of. */
function groupHeading({ sets }: InspectedWorkbook, set: TableSet, sheet: string): string {
  const titles = set.tables.filter((table) => table.sheet === sheet).map(letterTitle);
  const table = sheet === '' ? WORDS.wholeSet : WORDS.table(distinct(titles), sheet);
  return visibleText(sets.length > 1 ? WORDS.ofSet(setHeading(set), table) : table);
}

/** What could not be checked for what stands in a sheet, then the tables that could not be read. */
function uncheckedGroups(workbook: InspectedWorkbook): readonly LetterGroup[] {
  const groups = workbook.sets.flatMap((inspected) => {
    const items = uncheckedItems(inspected).filter(({ sheet }) => sheet !== '');
    return distinct(items.map(({ sheet }) => sheet)).map((sheet) => ({
      heading: groupHeading(workbook, inspected.set, sheet),
      entries: items.filter((item) => item.sheet === sheet).map(uncheckedEntry),
    }));
  });
  const refused = workbook.unrecognised.flatMap((area) =>
    area.kind === 'refused'
      ? {
          text: visibleText(
            WORDS.refused(area.sheet, areaAddress(area.range), refusedDemand(area.reason)),
          ),
          places: [],
        }
      : [],
  );
  return [
    ...groups,
    ...(refused.length === 0 ? [] : [{ heading: WORDS.refusedTables, entries: refused }]),
    ...(['warning', 'info'] as const).flatMap((severity) =>
      groupsOf(workbook, severity, isMissingTables),
    ),
  ];
}

function uncheckedEntry(item: UncheckedItem): LetterEntry {
  return {
    text: visibleText(WORDS.unchecked(uncheckedCells(item), uncheckedDemand(item))),
    places: [],
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
