import type { FactBook } from '../../facts/fact-book';

const PROJECT_LIST = '项目支出表';
const PROJECT_FORM = '项目支出绩效目标表';
const OVERALL_FORM = '部门整体支出绩效目标表';

/**
 * Whether the workbook itself shows performance targets of the whole and of every project that its
 * list of projects names; without the list or the forms nothing is shown.
 */
export function allHaveTargets(book: FactBook): boolean {
  const rows = book
    .tablesOf(PROJECT_LIST)
    .flatMap(({ blocks }) => blocks.flatMap((one) => one.rows));
  const listed = new Set(rows.flatMap(({ coordinates }) => coordinates.project ?? []));
  const withForm = new Set(
    book
      .tablesOf(PROJECT_FORM)
      .flatMap(({ blocks }) => blocks.flatMap(({ project }) => project?.identity ?? [])),
  );
  return (
    listed.size > 0 &&
    book.tablesOf(OVERALL_FORM).length > 0 &&
    [...listed].every((project) => withForm.has(project))
  );
}
