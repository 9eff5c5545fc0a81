import { printHundredths } from '../compute/hundredths';
import { comparePartsWithWhole } from '../compute/parts-sum';
import type { Figure, KnownFigure } from '../figures/figure';
import type { PartsOfWhole } from '../profiles/narrative-profile';
import { NOTICES } from '../words.zh-CN';
import type { TemplateValue } from './drops';
import { FigureDrop, ListDrop } from './drops';
import type { Piece } from './piece';
import type { TemplateScope } from './template-scope';
import { valueAt } from './template-scope';

/**
 * What is to be said where the parts that sentences name do not add up to the whole they name: a
 * notice, which tells a rounding difference from tables that have to be put right.
 */
export function sumPieces(scope: TemplateScope, sums: readonly PartsOfWhole[]): readonly Piece[] {
  return sums.flatMap((sum) => sumPiece(scope, sum));
}

function sumPiece(scope: TemplateScope, sum: PartsOfWhole): readonly Piece[] {
  const whole = valueAt(scope, sum.whole);
  if (!(whole instanceof FigureDrop)) return [];
  const { figure, label } = whole.named();
  const parts = allKnown(sum.parts.flatMap((path) => figuresOf(valueAt(scope, path))));
  if (figure.kind === 'unknown' || parts === null) return [];
  const result = comparePartsWithWhole(
    parts.map(({ value }) => value),
    figure.value,
  );
  if (result.kind === 'equal') return [];
  const difference = printHundredths(result.difference);
  if (result.kind === 'rounding') {
    return [{ kind: 'notice', message: NOTICES.rounding(label, difference.replace('-', '')) }];
  }
  return [{ kind: 'notice', message: NOTICES.differentSum(label, difference) }];
}

function figuresOf(value: TemplateValue | undefined): readonly Figure[] {
  if (value instanceof FigureDrop) return [value.named().figure];
  return value instanceof ListDrop ? value.items().map(({ amount }) => amount.figure) : [];
}

function allKnown(figures: readonly Figure[]): readonly KnownFigure[] | null {
  const known = figures.flatMap((figure) => (figure.kind === 'known' ? [figure] : []));
  return known.length === figures.length ? known : null;
}
