import type { Region } from './find-regions';
import { entityIn } from '../sheet/frame-texts';
import { filledColumns } from '../sheet/sheet-text';

/** A government prints no such table of its own budget. */
const OF_DEPARTMENT = /(?:部门|单位)(?:预算)?(?:收支|收入|支出)/;

/** How far below the title its body may be named. */
const LINES_BELOW = 3;

/**
 * The bodies that some table of the workbook names below a title of a 部门 or 单位: what else they
 * publish there is their own too, also where the name is that of a finance office or a place.
 */
export function departmentBodies(regions: readonly Region[]): ReadonlySet<string> {
  return new Set(
    regions.flatMap(({ sheet, title, top }) => {
      if (!OF_DEPARTMENT.test(title.folded)) return [];
      const bodies: string[] = [];
      for (let row = top; row <= Math.min(title.bottom + LINES_BELOW, sheet.bottom); row += 1) {
        for (const column of filledColumns(sheet, row)) {
          const body = entityIn(sheet.labelAt(row, column).folded);
          if (body !== null) bodies.push(body);
        }
      }
      return bodies;
    }),
  );
}
