import { cellKey } from '../../base/address';
import type { FormFinding } from '../../checks/finding';
import type { ClassifiedRow } from '../../checks/rules/classified-nodes';
import { classifiedRows } from '../../checks/rules/classified-nodes';
import type { InspectedSet } from '../inspecting/inspect-workbook';

/** The name of a code is that of another one: either may be the slip. */
export interface CodeOrName {
  readonly row: ClassifiedRow;
  /** What the code would be if the name is right. */
  readonly code: string;
  /** What the name would be if the code is right. */
  readonly name: string;
  readonly likelier: Likelier;
}

/** Which of the two is the slip, and what of the set tells so. */
export type Likelier =
  | { readonly of: 'code'; readonly because: 'codeListedTwice' | 'nameElsewhere' }
  | { readonly of: 'name'; readonly because: 'otherListedToo' | 'codeElsewhere' }
  | { readonly of: null };

/** Null for any other finding, and where the row is not found. */
export function codeOrName({ set }: InspectedSet, finding: FormFinding): CodeOrName | null {
  const { problem, cell } = finding;
  if (problem.code !== 'wrongName' || problem.nameOf === null) return null;
  const { printed, name, expected, nameOf } = problem;
  const tables = set.tables.map(classifiedRows);
  const isIt = (row: ClassifiedRow) =>
    row.code === printed && cellKey(row.nameCell) === cellKey(cell);
  const own = tables.find((rows) => rows.some(isIt)) ?? [];
  const row = own.find(isIt);
  if (row === undefined) return null;
  const others = tables.filter((rows) => rows !== own).flat();
  const lists = (rows: readonly ClassifiedRow[], code: string, called: string | null) =>
    rows.some((one) => !isIt(one) && one.code === code && (called ?? one.name) === one.name);
  return {
    row,
    code: nameOf,
    name: expected,
    likelier: likelierOf({
      codeTwice: lists(own, printed, null),
      otherToo: lists(own, nameOf, null),
      nameElsewhere: lists(others, nameOf, name),
      codeElsewhere: lists(others, printed, expected),
    }),
  };
}

interface Evidence {
  /** The code stands in the same table once more. */
  readonly codeTwice: boolean;
  /** The code that bears the name stands in the same table too. */
  readonly otherToo: boolean;
  /** Another table has the name with its own code. */
  readonly nameElsewhere: boolean;
  /** Another table has the code with its own name. */
  readonly codeElsewhere: boolean;
}

/** The row's own table tells more than others; what speaks for both tells nothing. */
function likelierOf(evidence: Evidence): Likelier {
  const { codeTwice, otherToo, nameElsewhere, codeElsewhere } = evidence;
  if (codeTwice !== otherToo) {
    return codeTwice
      ? { of: 'code', because: 'codeListedTwice' }
      : { of: 'name', because: 'otherListedToo' };
  }
  if (nameElsewhere === codeElsewhere) return { of: null };
  return nameElsewhere
    ? { of: 'code', because: 'nameElsewhere' }
    : { of: 'name', because: 'codeElsewhere' };
}
