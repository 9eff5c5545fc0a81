import { foldWithoutOrdinal } from '../../base/label-text';
import type { NodeDraft } from '../axes/build-tree';
import { findTerm } from '../vocabulary/vocabulary';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { isLongCode } from './project-codes';
import { NATURE_TERMS } from '../vocabulary/natures';

/**
 * 人员类 R, 公用 Y and 特定目标 T are told by the letter inside a project code
 * (项目库管理 coding: region, year, unit, letter, serial).
 */
const PROJECT_CODE = /^[0-9]{8,}([RYT])[0-9]{4,}$/;

/** Of projects whose natures are not all known: equal to no figure of another table. */
const AS_LISTED = 'asListed';

/** R01 and Y-003 may be meant like the letter of the long code. */
const DOUBTFUL_CODE = /^[0-9-]*[RY][0-9-]*$/;

const NATURES: readonly Vocabulary[] = [NATURE_TERMS];

/**
 * What kind of expenditure a row of a project is: by its long code, or by a name that is none of a
 * project's. A short code of an office's own making says nothing about it.
 */
export function natureOfProject(code: string, name: string): string | null {
  const letter = PROJECT_CODE.exec(code)?.[1];
  if (letter === 'R') return 'personnel';
  if (letter === 'Y') return 'operating';
  if (letter === 'T') return 'project';
  if (isLongCode(code) || DOUBTFUL_CODE.test(code)) return null;
  const term = findTerm(NATURES, foldWithoutOrdinal(name));
  return term === null ? 'project' : (term.gives.nature ?? null);
}

/**
 * The total row and the rows above the projects are 项目支出 when every project
 * is, and all expenditure when 人员, 公用 and 特定目标 are all listed. Of anything
 * else one cannot tell what they add up to.
 */
export function withNatureOfTotal(
  drafts: readonly NodeDraft[],
  isProject: (position: number) => boolean,
): readonly NodeDraft[] {
  // A total alone is all that the title says.
  if (drafts.every(({ coordinates }) => Object.keys(coordinates).length === 0)) return drafts;
  const natures = new Set(
    drafts.flatMap((draft, position) =>
      isProject(position) ? (draft.coordinates.nature ?? AS_LISTED) : [],
    ),
  );
  if (THE_THREE.every((nature) => natures.has(nature)) && natures.size === 3) return drafts;
  const nature = natures.size === 1 && natures.has('project') ? 'project' : AS_LISTED;
  return drafts.map((draft, position) =>
    isProject(position) ? draft : { ...draft, coordinates: { ...draft.coordinates, nature } },
  );
}

const THE_THREE = ['personnel', 'operating', 'project'];

/**
 * A project in several rows, one for each economic item or unit, is the whole of it in none: such
 * rows are lines of the list.
 */
export function withOwnLines(
  drafts: readonly NodeDraft[],
  isProject: (position: number) => boolean,
): readonly NodeDraft[] {
  const counts = new Map<string, number>();
  const projectAt = (position: number) =>
    isProject(position) ? drafts[position]?.coordinates.project : undefined;
  drafts.forEach((_, position) => {
    const project = projectAt(position);
    if (project !== undefined) counts.set(project, (counts.get(project) ?? 0) + 1);
  });
  return drafts.map((draft, position) => {
    const project = projectAt(position);
    if (project === undefined || (counts.get(project) ?? 0) < 2) return draft;
    return { ...draft, coordinates: { ...draft.coordinates, line: String(position + 1) } };
  });
}
