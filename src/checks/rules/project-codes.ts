import { isForm } from '../../tables/forms/is-form';
import type { FormRule } from './form-rule';
import { perLayoutRule } from './form-rule';

/** The part of E4 about forms: a project bears one code on its form and in the tables. */
export const projectCodes: FormRule = perLayoutRule(
  'E4',
  (table) => isForm(table) && table.blocks.some(({ project }) => (project?.code ?? null) !== null),
  (_, { strayProjectCode: stray }) =>
    stray === undefined
      ? []
      : [
          {
            key: `project:${stray.listed}`,
            severity: 'warning',
            cell: stray.cell,
            others: [stray.listedCell],
            problem: {
              code: 'strayProjectCode',
              printed: stray.printed,
              listed: stray.listed,
              listedCell: stray.listedCell,
            },
          } as const,
        ],
);
