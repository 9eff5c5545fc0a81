import { areaAddress } from '../base/address';
import { visibleText } from '../base/visible-text';
import { amountText, factText } from '../checks/words/fact-wording.zh-CN';
import { disclosureTables, formsOf } from '../tables/forms/is-form';
import type { ReadWorkbook } from '../session/inspecting/inspect-workbook';
import { setHeading } from '../session/report/check-words.zh-CN';

/** What `tables` prints for people. */
export function tablesText(file: string, workbook: ReadWorkbook, withFacts: boolean): string {
  const lines = [`文件：${file}`];
  for (const { set, book } of workbook.sets) {
    const forms = formsOf(set).length;
    const beside = forms === 0 ? '' : `，${forms} 张绩效表单`;
    lines.push(`${setHeading(set)}：${disclosureTables(set).length} 张公开表${beside}`);
    for (const table of set.tables) {
      lines.push(`  ${table.sheet}!${areaAddress(table.range)}　${table.kind.id}　${table.unit}`);
      lines.push(...table.evidence.map((text) => `    ${text}`));
      if (!withFacts) continue;
      for (const fact of book.amounts) {
        if (fact.table !== table || fact.reading.kind !== 'figure') continue;
        lines.push(
          `    ${factText(fact)} ${amountText(fact.reading.value, table.unit, table.places)}`,
        );
      }
    }
  }
  for (const area of workbook.unrecognised) {
    lines.push(
      area.kind === 'nonTable'
        ? `  ${area.sheet}　不是公开表${area.reason === undefined ? '' : `：${area.reason}`}`
        : `  ${area.sheet}!${areaAddress(area.range)}　未识别：${area.reason}`,
    );
  }
  return visibleText(`${lines.join('\n')}\n`);
}
