import { foldLabel } from '../../base/label-text';
import type { BookSource, SourceCell } from './figure';
import { sourceCell } from './find-figure';
import { projectName } from './printed-name';

/** What a form says that a project is for, fit to stand behind 主要用于. */
export interface FormPurpose {
  readonly text: string;
  readonly cell: SourceCell;
}

/** A longer text is a description, which a person has to cut. */
const LONGEST = 80;

/** 本项目资金主要用于. */
const LEAD = /^((本|该|此|这个)?项目)?(资金|经费)?(主要)?(是)?用于/;

/**
 * What the forms of the workbook say that a project is for, in one sentence that says more than the
 * project's name: its own form where it is worded as a purpose there, else the list of projects in the
 * form of the whole; null where neither says it.
 */
export function formPurpose(source: BookSource, project: string): FormPurpose | null {
  const wanted = comparable(project);
  const said = source.book.set.tables
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ project: own, purposes = [] }) =>
      purposes.map((purpose) => ({ ...purpose, isOfOwnForm: own !== undefined })),
    )
    .filter((purpose) => comparable(purpose.project) === wanted);
  const worded = said.filter(({ text }) => LEAD.test(text.trim()));
  const listed = said.filter(({ isOfOwnForm }) => !isOfOwnForm);
  const [best] = [...worded, ...listed].flatMap((purpose) => {
    const text = behindLead(purpose.text);
    return text === null || comparable(text) === wanted ? [] : [{ text, cell: purpose.cell }];
  });
  return best === undefined ? null : { text: best.text, cell: sourceCell(source, best.cell) };
}

function behindLead(printed: string): string | null {
  const text = printed
    .trim()
    .replace(LEAD, '')
    .replace(/[。；;]+$/, '');
  return text !== '' && text.length <= LONGEST && !/[\n。]/.test(text) ? text : null;
}

function comparable(name: string): string {
  return foldLabel(projectName(name));
}
