import { htmlReport } from '../../src/session/report/html-report';

test('a report names the time of the check where it is given one, and explains its words', () => {
  const at = new Date(2024, 0, 5, 9, 3);
  expect(htmlReport([], at)).toContain('检查时间：2024年1月5日 09:03');
  const timeless = htmlReport([]);
  expect(timeless).not.toContain('检查时间');
  expect(timeless).toContain('“尾差”是');
});
