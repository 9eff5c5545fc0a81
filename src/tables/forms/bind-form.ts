import { foldLabel } from '../../base/label-text';
import type { Binding, BindingAttempt, UndatedTask } from '../binding/binding';
import type { NodeDraft } from '../axes/build-tree';
import type { Coordinates } from '../coordinates/coordinates';
import type { FormLayout, FormName, FormStatement } from '../catalogue/form-layout';
import { withPlainYear, yearAlone } from '../sheet/frame-texts';
import { linkAxes } from '../axes/link-axes';
import { natureOfProject } from '../rows/project-nature';
import type { SheetText } from '../sheet/sheet-text';
import type { Block, NamedProject, ProjectPurpose } from '../table';
import type { FormCell } from './form-cells';
import { anchorsOf, cellBeside } from './form-cells';
import { projectIdentity } from './project-identity';
import type { CompositionReading } from './read-composition';
import { readComposition } from './read-composition';
import type { ListReading } from './read-list';
import { labelledAmounts } from './labelled-amounts';
import { readList } from './read-list';

/** Binds the amounts of a form by their labels. A form without any is bound too: it is known for one. */
export function bindForm(task: UndatedTask, layout: FormLayout): BindingAttempt {
  const { sheet, title, lastRow } = task;
  if (task.continuations.length > 0) return { ok: false, reason: { kind: 'otherContinuation' } };
  const top = title.cell.row + 1;
  const project = projectOf(sheet, layout, top, lastRow) ?? projectAbove(sheet, layout, top - 1);
  const composition =
    layout.composition === undefined
      ? null
      : readComposition(sheet, layout.composition, top, lastRow);
  if (layout.composition !== undefined && composition === null) {
    return { ok: false, reason: { kind: 'noAmountColumn' } };
  }
  const lists = layout.lists.flatMap((list) => readList(sheet, list, top, lastRow) ?? []);
  const isDated = (title.year ?? yearBelow(sheet, title.bottom + 1)) !== null;
  const amounts = labelledAmounts(sheet, layout, top, lastRow, isDated);
  const scope = project === null ? {} : scopeOf(project, task.scope);
  // Whose amounts these are cannot be told.
  if (isAboutProject(layout) && project === null) {
    return { ok: false, reason: { kind: 'noProject' } };
  }
  const blocks = [
    ...(composition === null ? [] : compositionBlocks(sheet, composition)),
    ...projectBlocks(sheet, scope, amounts, lists),
  ].map((block) => (project === null ? block : { ...block, project }));
  const purposes = [
    ...lists.flatMap((list) => list.purposes),
    ...(project === null ? [] : purposeOf(sheet, layout, project.name, top, lastRow)),
  ];
  const bottom = Math.max(
    top,
    composition?.bottom ?? 0,
    ...lists.map((list) => list.bottom),
    ...amounts.map(({ index }) => index),
  );
  const entity = nameIn(sheet, layout, 'entity', top, lastRow)?.text ?? null;
  const [first, ...others] = blocks;
  const said =
    first === undefined
      ? []
      : [{ ...first, purposes, statements: statementsOf(sheet, layout, top, lastRow) }, ...others];
  return { ok: true, binding: { ...bindingOf(task, said, bottom), entity } };
}

/** The project, and its nature where its code says it, or the title. */
function scopeOf({ identity, code }: NamedProject, title: Coordinates): Coordinates {
  const nature = (code === null ? null : natureOfProject(code, '')) ?? title.nature;
  return { project: identity, ...(nature === undefined ? {} : { nature }) };
}

function isAboutProject({ names }: FormLayout): boolean {
  return names.some(({ says }) => says === 'projectName');
}

function bindingOf(
  { sheet, title, kind, lastRow }: UndatedTask,
  blocks: readonly Block[],
  bottom: number,
): Binding {
  const known = blocks.reduce((count, { rows }) => count + rows.length, 0);
  const unknown = blocks.reduce((count, { unknownRows }) => count + unknownRows.length, 0);
  const top = title.cell.row;
  return {
    kind,
    header: { top, bottom: Math.min(bottom, lastRow), columns: [], bodyTop: top + 1 },
    body: { rows: [], bottom, absence: null, notes: [] },
    blocks,
    grid: sheet.grid,
    continuations: [],
    range: { top, left: sheet.left, bottom: lastRow, right: sheet.right - 1 },
    unread: [],
    confidence: known === 0 ? 1 : known / (known + unknown),
    year: title.year ?? yearBelow(sheet, title.bottom + 1),
  };
}

/** （2025年度） alone in the row below the title. */
function yearBelow(sheet: SheetText, row: number): number | null {
  const [only, ...others] = anchorsOf(sheet, row).filter(({ text }) => text !== '');
  return only === undefined || others.length > 0 ? null : yearAlone(withPlainYear(only.text));
}

/** The text beside a label of the form, wherever it stands. */
function nameIn(
  sheet: SheetText,
  { names }: FormLayout,
  says: FormName['says'],
  top: number,
  lastRow: number,
): { readonly text: string; readonly cell: FormCell } | null {
  for (let row = top; row <= lastRow; row += 1) {
    for (const { text, column } of anchorsOf(sheet, row)) {
      const name = names.find((one) => one.says === says && one.label.test(text));
      if (name === undefined) continue;
      const cell = cellBeside(sheet, row, column);
      const beside = cell === null ? '' : sheet.labelAt(row, cell.column).printed.trim();
      const isLabel =
        cell !== null &&
        (names.some(({ label }) => label.test(cell.text)) || name.except?.test(cell.text) === true);
      if (cell !== null && beside !== '' && !isLabel) return { text: beside, cell };
    }
  }
  return null;
}

function projectOf(
  sheet: SheetText,
  layout: FormLayout,
  top: number,
  lastRow: number,
): NamedProject | null {
  const name = nameIn(sheet, layout, 'projectName', top, lastRow);
  if (name === null) return null;
  const code = nameIn(sheet, layout, 'projectCode', top, lastRow);
  const cellOf = ({ row, column }: FormCell) => ({ sheet: sheet.grid.name, row, column });
  return {
    identity: code === null ? projectIdentity(name.text) : foldLabel(code.text),
    name: name.text,
    nameCell: cellOf(name.cell),
    code: code === null ? null : foldLabel(code.text),
    codeCell: code === null ? null : cellOf(code.cell),
  };
}

const STATEMENTS = ['duties', 'tasksOfYear'] as const;

function statementsOf(
  sheet: SheetText,
  layout: FormLayout,
  top: number,
  lastRow: number,
): Partial<Record<FormStatement, string>> {
  return Object.fromEntries(
    STATEMENTS.flatMap((says) => {
      const found = nameIn(sheet, layout, says, top, lastRow);
      return found === null ? [] : [[says, found.text] as const];
    }),
  );
}

function purposeOf(
  sheet: SheetText,
  layout: FormLayout,
  project: string,
  top: number,
  lastRow: number,
): readonly ProjectPurpose[] {
  const found = nameIn(sheet, layout, 'projectPurpose', top, lastRow);
  if (found === null) return [];
  const cell = { sheet: sheet.grid.name, row: found.cell.row, column: found.cell.column };
  return [{ project, text: found.text, cell }];
}

/** Rows of a form, at most, that may stand between the name of a project and the title below it. */
const LONGEST_FORM = 60;

/** 项目预算资金投入表 stands below 项目基本信息表, which names the project. */
function projectAbove(sheet: SheetText, layout: FormLayout, row: number): NamedProject | null {
  for (let above = row - 1; above >= Math.max(0, row - LONGEST_FORM); above -= 1) {
    const project = projectOf(sheet, layout, above, above);
    if (project !== null) return project;
  }
  return null;
}

function compositionBlocks(
  sheet: SheetText,
  { columns, groups }: CompositionReading,
): readonly Block[] {
  return groups.map(({ group, rows, parents, unknown }) =>
    blockOf(sheet, {}, { rows, parents, columns, unknown, side: group.side }),
  );
}

/**
 * The sources of money and the amounts beside labels are one block: where the sources print no
 * total of their own, they add up to the amount of the project. Every other list is a block.
 */
function projectBlocks(
  sheet: SheetText,
  scope: Coordinates,
  amounts: readonly NodeDraft[],
  lists: readonly ListReading[],
): readonly Block[] {
  const sources = lists.find(({ list }) => list.rows.by === 'terms');
  const others = lists.filter((list) => list !== sources);
  const blocks: Block[] = [];
  const [column] = sources?.columns ?? [];
  const first = column ?? amounts[0];
  if (first !== undefined) {
    const lines = sources?.rows ?? [];
    const scoped = lines.map((row) => ({
      ...row,
      coordinates: { ...sources?.list.scope, ...row.coordinates },
    }));
    const ofYear = amounts.findIndex(
      (draft) => draft.coordinates.flow === sources?.list.scope.flow,
    );
    const total = sources?.total === -1 ? (ofYear === -1 ? -1 : lines.length + ofYear) : undefined;
    const parents = (sources?.parents ?? []).map((parent) =>
      parent === -1 && total !== undefined ? total : parent,
    );
    blocks.push(
      blockOf(sheet, scope, {
        rows: [...scoped, ...amounts],
        parents: [...parents, ...amounts.map(() => -1)],
        columns: [{ index: first.amountColumn ?? first.index, label: '', coordinates: {} }],
        unknown: sources?.unknown ?? [],
        side: null,
      }),
    );
  }
  for (const { list, rows, parents, columns, unknown } of others) {
    blocks.push(
      blockOf(sheet, { ...scope, ...list.scope }, { rows, parents, columns, unknown, side: null }),
    );
  }
  return blocks;
}

interface BlockParts extends Pick<Block, 'side'> {
  readonly rows: readonly NodeDraft[];
  readonly parents: readonly number[];
  readonly columns: readonly NodeDraft[];
  readonly unknown: Block['unknownRows'];
}

function blockOf(sheet: SheetText, scope: Coordinates, parts: BlockParts): Block {
  const { rows, parents, columns, unknown, side } = parts;
  return {
    side,
    scope,
    ...linkAxes(
      sheet.grid,
      { drafts: rows, parents },
      { drafts: columns, parents: columns.map(() => -1) },
    ),
    unknownRows: unknown,
    unknownColumns: [],
  };
}
