import { MARK_COLOURS } from '../mark-colours';
import type { MarkLevel } from '../mark-plan';
import { MARK_TAG } from '../mark-tag';

/** A rule that always holds: N() of a text is 0, so the text inside counts for nothing. */
const TAGS: Readonly<Record<MarkLevel, string>> = {
  error: `=N("${MARK_TAG}error")=0`,
  warning: `=N("${MARK_TAG}warning")=0`,
};

const ANY_TAG = new RegExp(`^=?N\\("${MARK_TAG}[a-z]+"\\)=0$`);

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Also tags of levels that another version knows. */
export function isMarkTag(formula: string | null): boolean {
  return ANY_TAG.test((formula ?? '').replace(/\s/g, ''));
}

/** Lays a mark over the areas; the formats of the user stay as they are below it. */
export function addMarkFormat(areas: Excel.RangeAreas, level: MarkLevel): Excel.ConditionalFormat {
  const added = areas.conditionalFormats.add('Custom');
  added.custom.rule.formula = TAGS[level];
  added.stopIfTrue = false;
  const { fill, edge: colour } = MARK_COLOURS[level];
  added.custom.format.fill.color = fill;
  for (const edge of EDGES) {
    const line = added.custom.format.borders.getItem(edge);
    line.style = 'Continuous';
    line.color = colour;
  }
  return added;
}
