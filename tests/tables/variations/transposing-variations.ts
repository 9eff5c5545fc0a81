import { foldLabel } from '../../../src/base/label-text';
import type { Draft, DraftCell, RowKind } from './draft';
import { BLANK_DRAFT, at, columnsOf, rowsOf, textCell, textOf } from './draft';
import { areaAt } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

interface Line {
  readonly label: string;
  readonly level: number;
  readonly amount: DraftCell;
}

/** The leaf heading of each figure of a single row, with how deep it stands below its group. */
function linesOf(draft: Draft): readonly Line[] {
  const [body] = rowsOf(draft, 'body');
  const header = rowsOf(draft, 'header');
  const [top] = header;
  if (body === undefined || top === undefined) return [];
  return columnsOf(draft, 'amount').map((column) => {
    const labels = header.flatMap((row) => {
      const { top: first, left } = areaAt(draft, row, column);
      return first === row ? foldLabel(textOf(at(draft, first, left))) : [];
    });
    const printed = labels.filter((label) => label !== '');
    const leaf = bare(printed.at(-1) ?? '');
    const isSum = leaf === '小计' && printed.length > 1;
    return {
      label: isSum ? bare(printed.at(-2) ?? '') : leaf,
      level: printed.length - 1 - (isSum ? 1 : 0),
      amount: at(draft, body, column),
    };
  });
}

/** A heading without its unit. */
function bare(heading: string): string {
  return heading.replace(/\([^()]*元\)$/, '');
}

const ORDINALS = '一二三四五六七八九十';

function labelled(lines: readonly Line[], random: Random): readonly string[] {
  const style = random.pick(['none', 'chinese', 'arabic', 'ofWhich', 'indent'] as const);
  let count = 0;
  let inner = 0;
  return lines.map(({ label, level }) => {
    const isTotal = /合计$|^总计$/.test(label);
    if (isTotal) return label;
    if (level === 0) [count, inner] = [count + 1, 0];
    else inner += 1;
    switch (style) {
      case 'none':
        return label;
      case 'chinese':
        return level === 0
          ? `${ORDINALS.charAt(count - 1)}、${label}`
          : `（${ORDINALS.charAt(inner - 1)}）${label}`;
      case 'arabic':
        return level === 0 ? `${count}、${label}` : `（${inner}）${label}`;
      case 'ofWhich':
        if (level === 0 || !label.includes('公务用车')) return label;
        return inner === 1 ? `其中：（1）${label}` : `（${inner}）${label}`;
      case 'indent':
        return '　'.repeat(level * 2) + label;
    }
  });
}

/** A single row of figures printed as 项目 and 预算数 below each other. */
function vertical(draft: Draft, random: Random): Draft {
  if (draft.layout.shape !== 'single' || draft.layout.kind.includes('决算')) return draft;
  const lines = linesOf(draft);
  const header = rowsOf(draft, 'header');
  const [top] = header;
  // A heading of three levels cannot be told by its last two.
  if (lines.length === 0 || top === undefined || lines.some(({ label }) => label === ''))
    return draft;
  const labels = labelled(lines, random);
  const above = draft.rows.slice(0, top).map((row) => {
    const texts = row.filter((cell) => textOf(cell) !== '');
    return [texts[0] ?? BLANK_DRAFT, texts[1] ?? BLANK_DRAFT];
  });
  const heading = [
    textCell(
      random.pick(
        ['项目', '项 目', '项目名称', '收支项目', '经费项目'].slice(0, 3) as [string, ...string[]],
      ),
    ),
    textCell(random.pick(['预算数', '金额', '本年预算数', '合计'])),
  ];
  const below = draft.rows.slice((rowsOf(draft, 'body').at(-1) ?? 0) + 1);
  const kinds: RowKind[] = [
    ...draft.rowKinds.slice(0, top),
    'header',
    ...lines.map((): RowKind => 'body'),
    ...draft.rowKinds.slice(draft.rows.length - below.length),
  ];
  return {
    ...draft,
    rows: [
      ...above,
      heading,
      ...lines.map(({ amount }, place) => [textCell(labels[place] ?? ''), amount]),
      ...below.map((row) => row.slice(0, 2)),
    ],
    rowKinds: kinds,
    columnKinds: ['name', 'amount'],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    layout: { ...draft.layout, shape: 'list' },
  };
}

/** Tables turned on their side. */
export const TRANSPOSING_VARIATIONS: readonly Variation[] = [
  ofSheets('a single row printed as a list', vertical),
];
