import type { CheckedSet, FindingLine } from '../../session/result/checked-workbook';

/** The findings of one set, as they are listed. */
export interface FindingGroups {
  readonly heading: string;
  readonly sheets: readonly SheetFindings[];
}

export interface SheetFindings {
  /** Empty for findings about no sheet. */
  readonly sheet: string;
  readonly lines: readonly FindingLine[];
}

export interface ShownFindings {
  readonly groups: readonly FindingGroups[];
  /** Left as they are with a reason, of all sets. */
  readonly ignored: readonly FindingLine[];
  /** 尾差 of all sets, listed apart. */
  readonly roundings: readonly FindingLine[];
}

/** Sets, tables and levels keep the order that the session gives them. */
export function groupFindings(
  sets: readonly CheckedSet[],
  isShown: (line: FindingLine) => boolean,
): ShownFindings {
  const shown = sets.map(({ heading, findings }) => ({ heading, lines: findings.filter(isShown) }));
  return {
    groups: shown
      .map(({ heading, lines }) => ({
        heading,
        sheets: bySheet(
          lines.filter(({ level, ignored }) => level !== 'rounding' && ignored === null),
        ),
      }))
      .filter(({ sheets }) => sheets.length > 0),
    ignored: shown.flatMap(({ lines }) => lines.filter(({ ignored }) => ignored !== null)),
    roundings: shown.flatMap(({ lines }) =>
      lines.filter(({ level, ignored }) => level === 'rounding' && ignored === null),
    ),
  };
}

/** As they follow each other in the list, the folded 尾差 left out. */
export function linesInOrder(
  { groups, ignored, roundings }: ShownFindings,
  withRoundings: boolean,
): readonly FindingLine[] {
  const lines = groups.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.lines));
  return [...lines, ...ignored, ...(withRoundings ? roundings : [])];
}

/** The first so many findings, and as many 尾差: a page of thousands of lines is slow to draw. */
export function firstFindings(
  { groups, ignored, roundings }: ShownFindings,
  limit: number,
): ShownFindings {
  let left = limit;
  const take = (lines: readonly FindingLine[]) => {
    const taken = lines.slice(0, left);
    left -= taken.length;
    return taken;
  };
  const cut = groups.map(({ heading, sheets }) => ({
    heading,
    sheets: sheets
      .map(({ sheet, lines }) => ({ sheet, lines: take(lines) }))
      .filter(({ lines }) => lines.length > 0),
  }));
  return {
    groups: cut.filter(({ sheets }) => sheets.length > 0),
    ignored: take(ignored),
    roundings: roundings.slice(0, limit),
  };
}

function bySheet(lines: readonly FindingLine[]): readonly SheetFindings[] {
  const sheets = new Map<string, FindingLine[]>();
  for (const line of lines) {
    const known = sheets.get(line.sheet);
    if (known === undefined) sheets.set(line.sheet, [line]);
    else known.push(line);
  }
  return [...sheets].map(([sheet, own]) => ({ sheet, lines: own }));
}
