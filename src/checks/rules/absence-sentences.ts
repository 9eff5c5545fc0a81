import { foldLabel } from '../../base/label-text';
import { figureOf } from '../../facts/fact';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext } from '../check-context';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** How a sentence names the funds that many offices have nothing of. */
const FUND_WORDS: readonly (readonly [string, RegExp])[] = [
  ['governmentFund', /政府性基金/],
  ['stateCapital', /国有资本/],
];

/** If there is nothing, then …: the form's own instruction says nothing about this office. */
const CONDITIONAL = /如|若|则|应|除|以外|的(部门|单位)?,|其中/;

/** A18: a fund table is empty exactly when it says so, and the sentence names the right fund. */
export const absenceRule: FormRule = perTableRule(
  'A18',
  (table) => table.kind.document === '决算' && isFundTable(table),
  absenceProblems,
);

/** What the sentence below a fund table says against the table. */
export function absenceProblems(context: CheckContext, table: RecognisedTable): readonly Problem[] {
  const { absence } = table;
  if (absence === null || !isFundTable(table)) return [];
  const sentence = foldLabel(absence.text);
  if (CONDITIONAL.test(sentence)) return [];
  const named = FUND_WORDS.filter(([, words]) => words.test(sentence)).map(([fund]) => fund);
  const own = fundOf(table);
  const base = { severity: 'warning', cell: absence.cell } as const;
  const kindName = table.kind.id;
  const [other] = named;
  if (other !== undefined && !named.includes(own ?? '')) {
    return [
      { ...base, key: 'fund', problem: { code: 'absenceOfOtherFund', kindName, fund: other } },
    ];
  }
  const figure = context.book.amounts.find(
    (fact) => fact.table === table && (figureOf(fact) ?? 0) !== 0,
  );
  if (figure === undefined || !/支出|收支|本表|为空/.test(sentence)) return [];
  return [
    {
      ...base,
      key: 'figures',
      others: [figure.cell],
      problem: { code: 'absenceContradicted', kindName, sentence: absence.text },
    },
  ];
}

function isFundTable(table: RecognisedTable): boolean {
  return FUND_WORDS.some(([fund]) => fund === fundOf(table));
}

/** The one fund that the title names; an empty table may have no block. */
function fundOf(table: RecognisedTable): string | undefined {
  return (
    table.blocks[0]?.scope.fund ?? FUND_WORDS.find(([, words]) => words.test(table.kind.id))?.[0]
  );
}
