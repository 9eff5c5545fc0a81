import type { BookSource, Figure } from '../figures/figure';
import { sumFigures } from '../figures/figure';
import { findFigure, sourceCell } from '../figures/find-figure';
import type { FigureOrigin, NamedFigure } from '../figures/named-figure';
import { figureOrInput, inputFigure, nameFigure } from '../figures/named-figure';
import type { ProcurementClass } from '../figures/procurement-classes';
import { linesOf, procurementOfClass } from '../figures/procurement-classes';
import { countSubUnits } from '../figures/sub-units';
import { agencyPolicy } from '../agency-policy';
import { inputLabel, LIST_ONLY } from '../inputs/input-fields';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { MISSING_LABELS, NARRATIVE_FORMULA_WORDS, NOTICES, SENTENCE_WORDS } from '../words.zh-CN';
import type { ListDrop, TemplateValue } from './drops';
import { FigureDrop, InputDrop, RecordDrop } from './drops';
import { enteredTotal } from './entered-projects';
import { missingInput, textItems } from './filled-in';
import { namePiece } from './phrases';
import type { Piece } from './piece';
import { Phrase } from './piece';
import { targetsMember } from './targets-member';
import { yearStartMember } from './year-start';
import { zeroFlag } from './zero-flag';

/** Names that stand for more than one table or input, decided here. */
export function derivedRecords(context: NarrativeContext): Readonly<Record<string, RecordDrop>> {
  return {
    机关运行经费: new RecordDrop((name) => agencyMember(context, name)),
    采购: new RecordDrop((name) => procurementMember(context, name)),
    财拨支出: new RecordDrop((name) => appropriationSpent(context, name)),
    公开表: new RecordDrop((name) => (name === '清单' ? tableList(context) : undefined)),
    当年预算: new RecordDrop((name) =>
      name === '一般公共预算' ? withoutCarryOver(context) : undefined,
    ),
    年初预算: new RecordDrop((name) => yearStartMember(context, name)),
    项目自评: new RecordDrop((name) => reviewedTotal(context, name)),
    绩效目标: new RecordDrop((name) => targetsMember(context, name)),
    科目说明: new RecordDrop((name) =>
      name === '写出' ? inputText(context, 'terms.policy') !== LIST_ONLY : undefined,
    ),
    零值: new RecordDrop((name) => zeroFlag(context, name)),
    下属单位: new RecordDrop((name) => (name === '数' ? subUnits(context) : undefined)),
  };
}

const NOWHERE: Figure = { kind: 'unknown', reason: { kind: 'noTable', tableKind: '' } };

const POLICY = 'agencyOperating.policy';

function agencyMember(context: NarrativeContext, name: string): TemplateValue | undefined {
  const { policy, isOfProfile } = agencyPolicy(context);
  switch (name) {
    case '无':
      return policy === '无';
    case '待定':
      return policy === null;
    case '说明':
      return new Phrase(
        ...(isOfProfile
          ? [{ kind: 'notice', message: NOTICES.agencyPolicy, input: POLICY } as const]
          : []),
        ...(policy === null
          ? [missingInput(POLICY, MISSING_LABELS.agencyChoice, inputLabel(POLICY))]
          : []),
      );
    case '金额':
      return new FigureDrop(agencyFigure(context, policy), () => undefined);
    default:
      return undefined;
  }
}

function agencyFigure(context: NarrativeContext, policy: string | null): NamedFigure {
  const named = nameFigure(context, operatingOrigin(context), 'agencyOperating');
  if (policy === '等于公用经费') return named;
  const figure: Figure =
    policy === '0' || policy === '无'
      ? {
          kind: 'known',
          value: 0,
          cells: [],
          formula: NARRATIVE_FORMULA_WORDS.manual('agencyOperating.policy'),
        }
      : figureOrInput(context, NOWHERE, ['agencyOperating.amount']);
  return { ...named, figure, inBook: () => NOWHERE };
}

/** The tables that show 公用经费, of budgets and of final accounts. */
const OPERATING_TABLES = ['一般公共预算基本支出表', '一般公共预算财政拨款基本支出决算表'];

function operatingOrigin({ current }: NarrativeContext): FigureOrigin {
  const tableKind =
    OPERATING_TABLES.find((kind) => current.book.tablesOf(kind).length > 0) ??
    OPERATING_TABLES.join('、');
  const at = { flow: 'expenditure', nature: 'operating' };
  return { source: current, query: { tableKind, at, name: '公用经费' } };
}

const CLASS_MEMBERS: Readonly<Record<string, ProcurementClass>> = {
  货物: 'goods',
  工程: 'works',
  服务: 'services',
};

function procurementMember(context: NarrativeContext, name: string): TemplateValue | undefined {
  if (name === '服务内容') return serviceKinds(context);
  const ofClass = Object.hasOwn(CLASS_MEMBERS, name) ? CLASS_MEMBERS[name] : undefined;
  if (ofClass === undefined) return undefined;
  const given = inputFigure(context, [`procurement.${ofClass}`]);
  const figure =
    given ??
    figureOrInput(context, procurementOfClass(context.current, ofClass), [
      `procurement.${ofClass}`,
    ]);
  const named: NamedFigure = {
    label: MISSING_LABELS.procurementClass(name),
    concept: null,
    figure,
    inBook: (book) => procurementOfClass(book, ofClass),
  };
  return new FigureDrop(named, () => undefined);
}

/** What is bought, each once, in the order of the table. */
function serviceKinds(context: NarrativeContext): Phrase {
  const lines = linesOf(context.current).filter(
    ({ ofClass, nameCell }) => ofClass === 'services' && nameCell !== null,
  );
  const pieces: Piece[] = [];
  const seen = new Set<string>();
  for (const { name, nameCell, amount } of lines) {
    if (name === '' || seen.has(name)) continue;
    if (seen.size > 0) pieces.push(SENTENCE_WORDS.enumerate);
    seen.add(name);
    pieces.push(namePiece(name, nameCell, amount));
  }
  return pieces.length === 0 ? new Phrase() : new Phrase(SENTENCE_WORDS.namely, ...pieces);
}

/** The recognised tables and forms in the order of the workbook, each title once. */
function tableList({ current }: NarrativeContext): ListDrop {
  const { tables } = current.book.set;
  const titles = tables.map(({ title }) => title);
  const byTitle = tables.filter(({ title }, position) => titles.indexOf(title) === position);
  return textItems(
    byTitle.map(
      ({ title, titleCell }) => new Phrase(namePiece(title, sourceCell(current, titleCell), null)),
    ),
  );
}

const REVIEWED = {
  执行数: ['executed', MISSING_LABELS.executedTotal],
  全年预算数: ['fullYearBudget', MISSING_LABELS.fullYearTotal],
} as const;

function reviewedTotal(context: NarrativeContext, name: string): TemplateValue | undefined {
  if (name !== '执行数' && name !== '全年预算数') return undefined;
  const [part, label] = REVIEWED[name];
  return new FigureDrop(enteredTotal(context, part, label), () => undefined);
}

/** 一般公共预算支出 that this year's money pays for: all of it without 上年结转. */
function withoutCarryOver(context: NarrativeContext): FigureDrop {
  const inBook = (source: BookSource): Figure => {
    const spent = findFigure(source, {
      tableKind: '一般公共预算支出表',
      scope: { fund: 'generalPublicBudget' },
      at: { flow: 'expenditure' },
      name: '合计',
    });
    const opening = findFigure(source, {
      tableKind: '财政拨款收支总表',
      at: { flow: 'openingBalance', fund: 'generalPublicBudget' },
      side: 'income',
      name: MISSING_LABELS.carriedOver,
    });
    if (spent.kind === 'unknown' || opening.kind === 'unknown') {
      return spent.kind === 'unknown' ? spent : opening;
    }
    return {
      kind: 'known',
      value: spent.value - opening.value,
      cells: [...spent.cells, ...opening.cells],
      formula: `${spent.formula}${NARRATIVE_FORMULA_WORDS.minus}${opening.formula}`,
    };
  };
  const label = MISSING_LABELS.currentYear;
  return new FigureDrop(
    { label, concept: 'generalPublicCurrent', figure: inBook(context.current), inBook },
    () => undefined,
  );
}

const NATURES: Readonly<Record<string, string>> = { 基本支出: 'basic', 项目支出: 'project' };

/** 基本支出 or 项目支出 of all three budgets that make up 财政拨款. */
function appropriationSpent(context: NarrativeContext, name: string): TemplateValue | undefined {
  const nature = Object.hasOwn(NATURES, name) ? NATURES[name] : undefined;
  if (nature === undefined) return undefined;
  const inBook = (source: BookSource): Figure => {
    const figures = APPROPRIATION_TABLES.flatMap(({ tableKind, fund }) => {
      const at = { flow: 'expenditure', nature };
      const figure = findFigure(source, { tableKind, at, name });
      return figure.kind === 'unknown' && isUnused(source, fund) ? [] : [figure];
    });
    return sumFigures(figures) ?? NOWHERE;
  };
  const label = MISSING_LABELS.appropriationSpent(name);
  const named = { label, concept: null, figure: inBook(context.current), inBook };
  return new FigureDrop(named, () => undefined);
}

const APPROPRIATION_TABLES = [
  { tableKind: '一般公共预算支出表', fund: 'generalPublicBudget' },
  { tableKind: '政府性基金预算支出表', fund: 'governmentFund' },
  { tableKind: '国有资本经营预算支出表', fund: 'stateCapital' },
] as const;

/** No money of this kind comes in or was brought forward, as far as 财政拨款收支总表 shows. */
function isUnused(source: BookSource, fund: string): boolean {
  return ['income', 'openingBalance'].every((flow) => {
    const at = { flow, fund };
    const query = { tableKind: '财政拨款收支总表', at, side: 'income', name: fund } as const;
    const figure = findFigure(source, query);
    return figure.kind === 'known'
      ? figure.value === 0
      : figure.reason.kind === 'noFigure' && fund !== 'generalPublicBudget';
  });
}

function subUnits(context: NarrativeContext): InputDrop {
  const given = context.inputs.get('subUnits');
  if (given?.kind === 'integer') {
    const piece = {
      kind: 'count',
      text: String(given.integer),
      formula: NARRATIVE_FORMULA_WORDS.manual('subUnits'),
      cells: [],
      input: 'subUnits',
    } as const;
    return new InputDrop(new Phrase(piece), given.integer);
  }
  const counted = countSubUnits(context.current);
  if (counted === null) return new InputDrop(new Phrase(missingInput('subUnits')), null);
  const { count, sheet, cells } = counted;
  const piece = {
    kind: 'count',
    text: String(count),
    formula: NARRATIVE_FORMULA_WORDS.counted(sheet),
    cells,
    input: null,
  } as const;
  return new InputDrop(new Phrase(piece), count);
}
