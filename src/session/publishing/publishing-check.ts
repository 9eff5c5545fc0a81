import type { CellRef } from '../../base/address';
import { cellAddress, cellKey } from '../../base/address';
import type { FormProblem } from '../../checks/finding';
import type { BesideCells, NamedAuthors, Remark } from '../../workbook/beside-cells';
import type { MarkReport } from '../../workbook/mark-plan';
import type { MarkPlace } from '../../workbook/workbook-port';
import { areaPlace, cellAt } from '../findings/cell-places';
import type { CheckedWorkbook, FindingLine } from '../result/checked-workbook';
import { findingsById } from '../findings/findings-by-id';
import type { NarrativeState } from '../narrative/narrative-state';
import { holdsParts } from '../stored/stored-state';
import type { StoredState } from '../stored/stored-state';
import { uncheckedPlace } from '../report/unchecked-place.zh-CN';
import type { PublishingItem, PublishingLine, PublishingTopic } from './publishing-item';
import type { RemainsTopic } from './remains-topics';
import { TOPIC_OF_REMAINS } from './remains-topics';
import type { SheetRemains } from './sheet-remains';
import { PUBLISHING_WORDS, remainsText } from './publishing-words.zh-CN';

/** Findings that are not of their level's list; every other one is. */
const TOPICS: Readonly<Partial<Record<FormProblem['code'], PublishingTopic>>> = {
  missingTables: 'absence',
  emptyWithoutSentence: 'absence',
  absenceContradicted: 'absence',
  absenceOfOtherFund: 'absence',
  placeholder: 'unfilled',
  hiddenAmount: 'hidden',
};

/** Rules by which alone a topic is looked through: switched off, nothing is known of it. */
const TOPIC_RULES: Readonly<Partial<Record<string, PublishingTopic>>> = {
  E7: 'absence',
  E8: 'unfilled',
};

/** What a person may leave as it is; anything else is to be settled first. */
const REVIEWED: ReadonlySet<PublishingTopic> = new Set([
  'narrative',
  'warnings',
  'ignored',
  'hidden',
  'personal',
  'links',
  'remarks',
  'authors',
]);

/** Where marks stand, and what was read back of them; null while unknown. */
export interface MarksThere {
  readonly place: MarkPlace;
  readonly report: MarkReport | null;
}

/**
 * What should not go out with the file or must be known before it does; nothing is changed. Of what
 * cannot be told `beside` the cells nothing is said.
 */
export function publishingCheck(
  result: CheckedWorkbook,
  marks: MarksThere,
  stored: StoredState,
  narrative: NarrativeState,
  { remarks, authors }: BesideCells,
): readonly PublishingItem[] {
  const findings = findingTopics(result);
  const item = (topic: PublishingTopic, ...more: readonly PublishingLine[]): PublishingItem => {
    const settled = [...(findings.get(topic) ?? []), ...switchedOffLines(result, topic)];
    const lines = [...settled, ...more];
    const reviewed = REVIEWED.has(topic) || (topic === 'unfilled' && settled.length === 0);
    const state = lines.length === 0 ? 'clear' : reviewed ? 'review' : 'open';
    return { topic, state, lines, advice: lines.length === 0 ? '' : adviceOf(topic, result) };
  };
  const unfilled = unfilledCells(result);
  const listed = result.remains.filter(
    (one) => one.kind !== 'placeholder' || !unfilled.has(cellKey(one.cell)),
  );
  const remains = listed.map((one) => ({
    topic: TOPIC_OF_REMAINS[one.kind],
    line: {
      cells: [one.cell],
      place: ofCell(one) ? cellKey(one.cell) : one.sheet,
      text: `${remainsText(one)}${amountText(result, one)}`,
    },
  }));
  const linesOf = (topic: RemainsTopic) =>
    remains.filter((one) => one.topic === topic).map(({ line }) => line);
  return [
    item('errors'),
    item('unchecked', ...uncheckedLines(result)),
    item('absence'),
    item('unfilled', ...linesOf('unfilled')),
    item('narrative', ...narrativeTexts(narrative).map(unplaced)),
    item('warnings'),
    item('ignored'),
    item('hidden', ...linesOf('hidden')),
    item('personal', ...linesOf('personal')),
    item('links', ...linesOf('links')),
    ...(remarks === null ? [] : [item('remarks', ...remarks.map(remarkLine))]),
    ...(authors === null ? [] : [item('authors', ...authorTexts(authors).map(unplaced))]),
    marksItem(marks),
    item('stored', ...storedTexts(stored).map(unplaced)),
  ];
}

function ofCell({ kind }: SheetRemains): boolean {
  return kind === 'personalNumber' || kind === 'placeholder';
}

/** Cells that a finding says were not filled in, ignored or not. */
function unfilledCells({ workbook }: CheckedWorkbook): ReadonlySet<string> {
  const found = [...findingsById(workbook).values()].map(({ finding }) => finding);
  return new Set(
    found.flatMap((finding) =>
      finding.kind === 'form' && finding.problem.code === 'placeholder'
        ? [cellKey(finding.cell)]
        : [],
    ),
  );
}

function unplaced(text: string): PublishingLine {
  return { cells: [], place: '', text };
}

function remarkLine({ cell, text }: Remark): PublishingLine {
  return { cells: [cell], place: cellKey(cell), text: PUBLISHING_WORDS.remark(text) };
}

function authorTexts({ author, lastAuthor, company }: NamedAuthors): readonly string[] {
  const named = (name: string, text: string) => (text === '' ? [] : [`${name}：${text}`]);
  const { authors } = PUBLISHING_WORDS;
  return [
    ...named(authors.author, author),
    ...named(authors.lastAuthor, lastAuthor),
    ...named(authors.company, company),
  ];
}

function adviceOf(topic: PublishingTopic, { remains }: CheckedWorkbook): string {
  const { advice } = PUBLISHING_WORDS;
  switch (topic) {
    case 'hidden':
      return advice.hidden(
        remains.some((one) => one.kind === 'hiddenSheet' && !one.unlisted),
        remains.some((one) => one.kind === 'hiddenSheet' && one.unlisted),
        remains.some(({ kind }) => kind === 'hiddenRows' || kind === 'hiddenColumns'),
      );
    case 'unfilled':
      return remains.some(({ kind }) => kind === 'placeholder') ? advice.unfilled : '';
    case 'personal':
      return advice.personal;
    case 'remarks':
      return advice.remarks;
    case 'authors':
      return advice.authors;
    default:
      return '';
  }
}

function narrativeTexts(narrative: NarrativeState): readonly string[] {
  switch (narrative.kind) {
    case 'none':
      return [PUBLISHING_WORDS.narrativeUnseen];
    case 'failed':
      return [PUBLISHING_WORDS.narrativeFailed(narrative.message)];
    case 'ready': {
      const missing = new Set(narrative.document.missing.map(({ id }) => id)).size;
      return missing === 0 ? [] : [PUBLISHING_WORDS.missing(missing)];
    }
  }
}

/** Not counted is not none; marks that only the screen shows do not go out. */
function marksItem({ place, report }: MarksThere): PublishingItem {
  const said = (state: PublishingItem['state'], text: string): PublishingItem => ({
    topic: 'marks',
    state,
    lines: [unplaced(text)],
    advice: '',
  });
  if (place.kind === 'screen') {
    if (place.held === null) return said('review', PUBLISHING_WORDS.marksUnseen);
    if (place.held) return said('open', PUBLISHING_WORDS.marksInFile);
  } else if (report === null) {
    return said('open', PUBLISHING_WORDS.marksUnknown);
  } else if (report.marked > 0) {
    return said('open', PUBLISHING_WORDS.marked(report.marked));
  }
  return { topic: 'marks', state: 'clear', lines: [], advice: '' };
}

function storedTexts(stored: StoredState): readonly string[] {
  if (stored.kind === 'failed') return [PUBLISHING_WORDS.storedUnknown];
  return holdsParts(stored) ? [PUBLISHING_WORDS.stored] : [];
}

function findingTopics(
  result: CheckedWorkbook,
): ReadonlyMap<PublishingTopic, readonly PublishingLine[]> {
  const known = findingsById(result.workbook);
  const topics = new Map<PublishingTopic, PublishingLine[]>();
  for (const line of result.sets.flatMap(({ findings }) => findings)) {
    const finding = known.get(line.id)?.finding;
    const own = finding?.kind === 'form' ? TOPICS[finding.problem.code] : undefined;
    const topic = line.ignored === null ? (own ?? topicOfLevel(line)) : 'ignored';
    if (topic === null || (topic === 'hidden' && isListed(result, line))) continue;
    const lines = topics.get(topic);
    if (lines === undefined) topics.set(topic, [findingPlace(line)]);
    else lines.push(findingPlace(line));
  }
  return topics;
}

/** Whether the line of the hidden rows or columns speaks of the amount. */
function isListed({ remains }: CheckedWorkbook, { cells }: FindingLine): boolean {
  const [first] = cells;
  return first !== undefined && remains.some((one) => hides(one, first));
}

/** The first amount that is seen by nobody in hidden rows or columns. */
function amountText({ workbook }: CheckedWorkbook, remains: SheetRemains): string {
  for (const { finding } of findingsById(workbook).values()) {
    if (finding.kind !== 'form' || finding.problem.code !== 'hiddenAmount') continue;
    const { cell, problem } = finding;
    if (hides(remains, cell)) return PUBLISHING_WORDS.withAmount(cellAddress(cell), problem.shown);
  }
  return '';
}

function hides(remains: SheetRemains, { sheet, row, column }: CellRef): boolean {
  if (remains.sheet !== sheet) return false;
  if (remains.kind === 'hiddenRows') return remains.rows.includes(row);
  return remains.kind === 'hiddenColumns' && remains.columns.includes(column);
}

/** 备查 and 尾差 need nothing. */
function topicOfLevel({ level }: FindingLine): PublishingTopic | null {
  if (level === 'error') return 'errors';
  return level === 'warning' ? 'warnings' : null;
}

function findingPlace(line: FindingLine): PublishingLine {
  const { cells, sheet, place, title, figures, ignored } = line;
  const reason = ignored === null ? '' : PUBLISHING_WORDS.because(ignored.reason);
  return {
    cells,
    place: [sheet, place].filter((part) => part !== '').join('!'),
    // Of tables that are not there, which: no place says it.
    text: `${cells.length === 0 && figures !== '' ? PUBLISHING_WORDS.namely(title, figures) : title}${reason}`,
  };
}

/** Under the topic that a rule alone looks through, else under what was not checked; once for all sets. */
function switchedOffLines(
  { sets }: CheckedWorkbook,
  topic: PublishingTopic,
): readonly PublishingLine[] {
  const rules = new Map(
    sets.flatMap(({ switchedOff }) => switchedOff.map(({ rule, title }) => [rule, title] as const)),
  );
  return [...rules]
    .filter(([rule]) => (TOPIC_RULES[rule] ?? 'unchecked') === topic)
    .map(([rule, title]) => unplaced(PUBLISHING_WORDS.switchedOff(rule, title)));
}

/** What was not looked at may be wrong: checks that were not made, tables and sheets that were not read. */
function uncheckedLines({ sets, refused, skipped }: CheckedWorkbook): readonly PublishingLine[] {
  return [
    ...sets.flatMap(({ unchecked }) =>
      unchecked
        // These stand among the tables that are not there.
        .filter(({ lacksTable }) => !lacksTable)
        .map((item) => ({
          cells: item.cells.flatMap((cell) => cellAt(item.sheet, cell) ?? []),
          place: uncheckedPlace(item),
          text: item.reason,
        })),
    ),
    ...refused.flatMap((area) => {
      if (area.kind === 'nonTable') return [];
      const { sheet, range, reason } = area;
      const corner = { sheet, row: range.top, column: range.left };
      return { cells: [corner], place: areaPlace(sheet, range), text: reason };
    }),
    ...skipped.map(({ name }) => ({ cells: [], place: name, text: PUBLISHING_WORDS.tooLarge })),
  ];
}
