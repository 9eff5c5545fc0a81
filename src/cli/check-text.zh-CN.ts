import { visibleText } from '../base/visible-text';
import { besideTexts } from '../checks/words/cleared-checks.zh-CN';
import type { Finding } from '../checks/finding';
import { basisText, findRule } from '../checks/rule-catalogue';
import { RULE_TITLES } from '../checks/words/rule-titles.zh-CN';
import { suspectsOf } from '../checks/suspects';
import { reasonText } from '../checks/words/reason-wording.zh-CN';
import { brokenRelationText, culpritText, findingText } from '../checks/words/wording.zh-CN';
import { comparisonTexts } from '../session/compared/comparison-tally';
import { brokenInOrder } from '../session/findings/broken-relations';
import type { InspectedSet, InspectedWorkbook } from '../session/inspecting/inspect-workbook';
import { summarise } from '../session/result/summarise';
import { disclosureTables, formsOf, isForm } from '../tables/forms/is-form';
import type { RecognisedTable, UnrecognisedArea } from '../tables/table';
import { sheetsOf } from '../tables/table';
import {
  LEVEL_NAMES,
  balanceText,
  explanationText,
  setHeading,
} from '../session/report/check-words.zh-CN';
import { unneededTexts } from '../session/report/missing-tables';
import type { NumberedSet } from '../session/report/number-findings';
import { numberFindings } from '../session/report/number-findings';
import { REPORT_WORDS } from '../session/report/report-words.zh-CN';
import type { UncheckedItem } from '../session/report/unchecked-items';
import { uncheckedItems } from '../session/report/unchecked-items';
import { uncheckedPlace } from '../session/report/unchecked-place.zh-CN';
import { verdictOf } from '../session/report/verdict';

/** What `check` prints for people: coverage first, then findings, then what was not checked. */
export function checkText(file: string, workbook: InspectedWorkbook): string {
  const lines = [`文件：${file}`];
  for (const inspected of workbook.sets) lines.push(...coverageLines(inspected));
  const summary = summarise(workbook);
  lines.push(
    balanceText(summary, workbook.sets),
    `不符 ${summary.errors} 处，提示 ${summary.warnings} 处，尾差 ${summary.rounding} 处，备查 ${summary.infos - summary.rounding} 处，未能检查 ${summary.unresolved} 项` +
      (summary.ignored === 0 ? '' : `，已忽略 ${summary.ignored} 处`),
  );
  lines.push(...workbook.sets.flatMap(comparisonTexts));
  for (const numbered of numberFindings(workbook)) {
    const found = findingLines(numbered);
    const isOneOfSeveral = workbook.sets.length > 1 && found.length > 0;
    lines.push(...(isOneOfSeveral ? ['', setHeading(numbered.inspected.set)] : []), ...found);
  }
  lines.push(...uncheckedLines(workbook), '', verdictOf(workbook).text);
  return visibleText(`${lines.join('\n')}\n`);
}

function coverageLines(inspected: InspectedSet): readonly string[] {
  const { set, checks } = inspected;
  const outdated = checks.outcomes.find(({ reason }) => reason?.kind === 'noCodeBook')?.reason;
  const tables = disclosureTables(set);
  return [
    setHeading(set),
    `识别公开表 ${tables.length} 张：`,
    ...tables.map((table) => tableLine(table)),
    ...unneededTexts(inspected).map((text) => `  ${text}`),
    ...formLines(formsOf(set)),
    ...(outdated === undefined || outdated === null ? [] : [`${reasonText(outdated)}。`]),
  ];
}

/** The forms of a sheet in one line: a long form is printed in several parts. */
function formLines(forms: readonly RecognisedTable[]): readonly string[] {
  if (forms.length === 0) return [];
  const bySheet = new Map<string, RecognisedTable[]>();
  for (const form of forms) {
    const key = `${form.sheet}\n${form.kind.id}`;
    bySheet.set(key, [...(bySheet.get(key) ?? []), form]);
  }
  const lines = [...bySheet.values()].flatMap((same) => {
    const table = same.find(({ empty }) => !empty) ?? same[0];
    return table === undefined ? [] : [tableLine(table, same.length)];
  });
  return [`识别绩效表单 ${forms.length} 张：`, ...lines];
}

/** `count`: how many there are of it on its sheet. */
function tableLine(table: RecognisedTable, count = 1): string {
  const note = table.empty ? `，${isForm(table) ? '没有金额' : '空表'}` : '';
  const strange = table.blocks.flatMap((block) => [...block.unknownColumns, ...block.unknownRows]);
  const doubt = strange.length === 0 ? '' : `，${strange.length} 处行列未识别`;
  const parts = sheetsOf(table).slice(1);
  const continued = parts.length === 0 ? '' : `，续表在 ${parts.join('、')}`;
  const several = count === 1 ? '' : `，${count} 张`;
  return `  ${table.sheet}　${table.kind.id}（${table.unit}${several}${note}${doubt}${continued}）`;
}

function findingLines({
  inspected,
  explanations,
  findings,
  roundings,
}: NumberedSet): readonly string[] {
  const lines: string[] = [];
  for (const severity of ['error', 'warning', 'info'] as const) {
    const own = findings.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) continue;
    lines.push('', `${LEVEL_NAMES[severity]}（${own.length}）`);
    for (const { number, finding } of own) {
      const text = explanationText(finding.id, explanations);
      lines.push(...oneFinding(inspected, finding, number));
      if (text !== '') lines.push(`   ${text}`);
    }
  }
  if (roundings.length > 0) {
    lines.push('', `尾差（${roundings.length}，四舍五入所致，不必修改）`);
    for (const { finding } of roundings) lines.push(`  ${findingText(inspected.book, finding)}`);
  }
  return lines;
}

function oneFinding({ book }: InspectedSet, finding: Finding, number: number): readonly string[] {
  const rule = findRule(finding.rule);
  const source =
    `   规则 ${finding.rule}　${RULE_TITLES[finding.rule] ?? ''}` +
    (rule === undefined ? '' : `　依据：${basisText(rule.basis)}`);
  if (finding.kind !== 'arithmetic' || suspectsOf(finding).kind === 'none') {
    return [`${number}. ${findingText(book, finding)}`, source];
  }
  const broken = brokenInOrder(book, finding).map((one) => brokenRelationText(book, finding, one));
  const rest = broken.length - MOST_RELATIONS;
  return [
    `${number}. ${culpritText(finding)}`,
    ...broken.slice(0, MOST_RELATIONS).map((text) => `   · ${text}`),
    ...(rest > 0 ? [`   · 另有 ${rest} 项检查因此没有通过`] : []),
    ...besideTexts(finding).map((text) => `   · ${text}`),
    source,
  ];
}

/** Broken relations printed under a finding; the JSON holds them all. */
const MOST_RELATIONS = 4;

function uncheckedLines(workbook: InspectedWorkbook): readonly string[] {
  const items = workbook.sets.flatMap(uncheckedItems);
  const lines: string[] = [];
  if (items.length > 0) {
    const total = items.reduce((sum, { count }) => sum + count, 0);
    lines.push('', `未能检查（${total} 项）`);
    lines.push(...items.map(uncheckedLine));
  }
  const areas = workbook.unrecognised.filter((area) => area.kind === 'refused');
  if (areas.length > 0) lines.push('', `未识别的表（${areas.length}）`, ...areas.map(areaLine));
  const forms = workbook.unrecognised.filter((area) => area.kind === 'form');
  if (forms.length > 0) {
    lines.push('', `申报表单（${forms.length}），不在检查范围内`, ...forms.map(areaLine));
  }
  const others = workbook.unrecognised.filter((area) => area.kind === 'nonTable');
  if (others.length > 0) {
    lines.push('', REPORT_WORDS.others(others.length), ...others.map(areaLine));
  }
  return lines;
}

function uncheckedLine(item: UncheckedItem): string {
  const place = uncheckedPlace(item);
  const times = item.count > 1 ? `（${item.count} 项）` : '';
  return `  ${place === '' ? '' : `${place}：`}${item.reason}${times}`;
}

function areaLine(area: UnrecognisedArea): string {
  const { sheet, reason = '' } = area;
  return `  ${sheet}${reason === '' ? '' : `：${reason}`}`;
}
