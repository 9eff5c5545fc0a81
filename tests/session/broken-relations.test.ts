import { cellAddress } from '../../src/base/address';
import { brokenInOrder } from '../../src/session/findings/broken-relations';
import { findingsById } from '../../src/session/findings/findings-by-id';
import { NO_EXPLANATIONS } from '../../src/session/ignoring/explanations';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { layOutFinding } from '../../src/session/findings/lay-out-finding';
import { findingArticle } from '../../src/session/report/html-finding';
import { loadSample } from '../fixtures/load-sample';
import { PLANTED_2024 } from '../samples/read-sample';

/** The first cell of each sum of a report's article. */
function firstCells(html: string): readonly string[] {
  return html
    .split('<table class="sum')
    .slice(1)
    .map((table) => /<span class="address">([A-Z]+\d+)/.exec(table)?.[1] ?? '');
}

it('the sums of a finding stand in one order in the pane and in the report', async () => {
  const workbook = inspectWorkbook(await loadSample(PLANTED_2024));
  let severalSums = 0;
  let reordered = 0;
  for (const found of findingsById(workbook).values()) {
    const { finding, inspected } = found;
    if (finding.kind !== 'arithmetic') continue;
    const shown = layOutFinding(found).sums.flatMap(({ lines: [first] }) =>
      first === undefined ? [] : cellAddress(first.cell),
    );
    const article = findingArticle(
      inspected.book,
      { number: 1, finding },
      'finding',
      NO_EXPLANATIONS,
    );
    expect(firstCells(article.html)).toEqual(shown);
    if (shown.length > 1) severalSums += 1;
    if (finding.relations[0] !== brokenInOrder(inspected.book, finding)[0]) reordered += 1;
  }
  // Otherwise nothing was compared that could differ.
  expect([severalSums > 1, reordered > 0]).toEqual([true, true]);
});
