import { cellAddress } from '../../base/address';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { coordinatesText } from '../../tables/coordinates/coordinates';
import { formsOf, isForm } from '../../tables/forms/is-form';
import type { RecognisedTable } from '../../tables/table';
import type { Relation, UnstatedRelation } from '../relation';
import { yearAmountOf } from './form-relations';
import { makeRelation } from './make-relation';
import type { Generated } from './roll-up';
import { referenceOf } from './same-key';
import { fundParts } from './sum-across';

/** 特定目标类 in a project code; R is 人员类 and Y 运转类. */
const SPECIFIC_TARGET_CODE = /^[0-9]{8,}T[0-9]{4,}$/;

/**
 * 人员类, 运转类 and 特定目标类 divide the same expenditure as 基本支出 and 项目支出. Since
 * 其他运转类项目 are 运转类 and 项目支出 at once, the two are equal line by line only where
 * every project is 特定目标类; otherwise only together.
 */
export function generateProjectCategories(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
): Generated {
  const relations: Relation[] = [];
  const unstated: UnstatedRelation[] = [];
  const forms = formsOf(book.set);
  if (forms.length === 0) return { relations, unstated };
  const listed = listedProjects(book);
  const allSpecific =
    listed.size > 0 && [...listed.values()].every((code) => SPECIFIC_TARGET_CODE.test(code));
  for (const table of forms) {
    const rule = table.kind.rules.rollUp;
    const own = (nature: string) => natureFact(book, table, nature);
    const other = (nature: string) => expenditureOf(book, voidFunds, nature);
    const equate = (left: readonly (Fact | null)[], right: readonly (readonly Fact[] | null)[]) => {
      const stated = left.flatMap((fact) => fact ?? []);
      const parts = right.flatMap((facts) => facts ?? []);
      if (stated.length < left.length || right.some((facts) => facts === null)) return;
      const condition = { kind: 'sameExpenditure' } as const;
      relations.push(
        makeRelation({ rule, generator: 'sumAcross', left: stated, right: parts, condition }),
      );
    };
    equate([own('personnelCategory')], [other('personnel')]);
    if (allSpecific) {
      equate([own('operationsCategory')], [other('operating')]);
      equate([own('specificTarget')], [other('project')]);
    } else {
      equate(
        [own('operationsCategory'), own('specificTarget')],
        [other('operating'), other('project')],
      );
      unstated.push(...notLineByLine(rule, own('specificTarget')));
    }
    relations.push(...listOfProjects(book, table, listed, allSpecific));
  }
  relations.push(...formsWithinProjects(book, voidFunds));
  return { relations, unstated };
}

/** The projects of 项目支出表, by what they are known by, with their codes. */
function listedProjects(book: FactBook): ReadonlyMap<string, string> {
  const listed = new Map<string, string>();
  for (const table of book.set.tables) {
    if (isForm(table)) continue;
    for (const { rows } of table.blocks) {
      for (const row of rows) {
        const { project } = row.coordinates;
        if (project === undefined || rows.some((other) => other.parent === row)) continue;
        listed.set(project, row.code ?? '');
      }
    }
  }
  return listed;
}

function natureFact(book: FactBook, table: RecognisedTable, nature: string): Fact | null {
  const found = book.amounts.find(
    (fact) =>
      fact.table === table &&
      fact.coordinates.nature === nature &&
      fact.coordinates.project === undefined &&
      fact.coordinates.line === undefined &&
      book.isOwnPeriod(fact),
  );
  return found === undefined || figureOf(found) === null ? null : found;
}

/** What the tables spend on a nature: one figure, or one of each fund that has money. */
function expenditureOf(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
  nature: string,
): readonly Fact[] | null {
  const coordinates: Coordinates = { flow: 'expenditure', nature };
  const own = referenceOf(book.find(coordinates));
  if (own !== null) return [own];
  const parts = fundParts(book, voidFunds, coordinates, '');
  return parts === null || parts.length === 0 ? null : parts;
}

function notLineByLine(rule: string, fact: Fact | null): readonly UnstatedRelation[] {
  if (fact === null) return [];
  const { sheet } = fact.cell;
  return [
    {
      rule,
      relation: `${rule}:category:${sheet}:${fact.key}`,
      sheet,
      cell: cellAddress(fact.cell),
      reason: { kind: 'otherOperations' },
    },
  ];
}

/** The list of a form names every project of 项目支出表: then it adds up to them all. */
function listOfProjects(
  book: FactBook,
  table: RecognisedTable,
  listed: ReadonlyMap<string, string>,
  allSpecific: boolean,
): readonly Relation[] {
  const total =
    (allSpecific ? natureFact(book, table, 'specificTarget') : null) ??
    natureFact(book, table, 'project');
  if (total === null || !isAllProjects(book)) return [];
  const lines = book.amounts.filter(
    (fact) =>
      fact.table === table &&
      fact.coordinates.flow === 'expenditure' &&
      fact.row.coordinates.project !== undefined,
  );
  const named = new Set(lines.flatMap((fact) => fact.coordinates.project ?? []));
  const complete =
    listed.size > 0 &&
    lines.length === listed.size &&
    named.size === listed.size &&
    [...named].every((project) => listed.has(project));
  if (!complete) return [];
  const rule = table.kind.rules.rollUp;
  return [makeRelation({ rule, generator: 'rollUp', left: [total], right: lines })];
}

/** Whether the projects that the tables list are 项目支出 and nothing else. */
function isAllProjects(book: FactBook): boolean {
  return book.set.tables.every(
    (table) =>
      isForm(table) ||
      table.blocks.every(({ rows }) =>
        rows.every(
          ({ coordinates }) =>
            coordinates.project === undefined || coordinates.nature === 'project',
        ),
      ),
  );
}

/** Offices publish the forms of some projects only: together they are not more than 项目支出. */
function formsWithinProjects(book: FactBook, voidFunds: ReadonlySet<string>): readonly Relation[] {
  const byProject = new Map<string, Fact>();
  for (const table of formsOf(book.set)) {
    const described = table.blocks.some(({ project }) => project !== undefined);
    const fact = described ? yearAmountOf(book, table) : null;
    if (fact !== null) byProject.set(coordinatesText(fact.coordinates), fact);
  }
  const whole = expenditureOf(book, voidFunds, 'project');
  const [subject] = whole ?? [];
  const parts = [...byProject.values()];
  const [first] = parts;
  if (whole === null || subject === undefined || first === undefined) return [];
  return [
    makeRelation({
      rule: first.table.kind.rules.rollUp,
      generator: 'ofWhich',
      comparison: 'atLeast',
      severity: 'warning',
      left: whole,
      right: parts,
    }),
  ];
}
