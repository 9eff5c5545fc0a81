import { NO_EXPLANATIONS } from '../../src/session/ignoring/explanations';
import { findingsById } from '../../src/session/findings/findings-by-id';
import { layOutFinding } from '../../src/session/findings/lay-out-finding';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { findingArticle } from '../../src/session/report/html-finding';
import { changed } from '../checks/checked-sheets';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';

it('of several pairs that may be interchanged none is told to be, in the pane and in the report', async () => {
  const clean = await loadSample(CLEAN_2024);
  const wrong = changed(clean, {
    ...{ '预算07表!C26': '2.75', '预算07表!C27': '5.40' },
    ...{ '预算07表!E26': '5.40', '预算07表!E27': '2.75' },
  });
  const [found, ...others] = [...findingsById(inspectWorkbook(wrong)).values()];
  if (found?.finding.kind !== 'arithmetic' || others.length > 0) throw new Error('not one finding');
  const corrections = [
    '现为 2.75，预算07表!C27 为 5.40 万元；如这一组有误，对调这两处',
    '现为 5.40，预算07表!E27 为 2.75 万元；如这一组有误，对调这两处',
  ];
  expect(layOutFinding(found).candidates.map(({ correction }) => correction)).toEqual(corrections);
  const { book } = found.inspected;
  const article = findingArticle(
    book,
    { number: 1, finding: found.finding },
    'finding',
    NO_EXPLANATIONS,
  );
  for (const correction of corrections) expect(article.html).toContain(`<td>${correction}</td>`);
});
