import type { Figure, KnownFigure } from '../figures/figure';
import type { NamedFigure } from '../figures/named-figure';
import type { PartsOfWhole } from '../profiles/narrative-profile';
import type { TemplateValue } from './drops';
import { FigureDrop, ListDrop } from './drops';
import type { Piece } from './piece';
import { sumNotice } from './sum-notice';
import type { TemplateScope } from './template-scope';
import { valueAt } from './template-scope';

/** What is to be said where the parts that sentences name do not add up to the whole they name. */
export function sumPieces(scope: TemplateScope, sums: readonly PartsOfWhole[]): readonly Piece[] {
  return sums.flatMap(({ whole: path, parts }) => {
    const whole = valueAt(scope, path);
    if (whole instanceof FigureDrop) {
      return sumPiece(
        whole.named(),
        parts.map((part) => valueAt(scope, part)),
      );
    }
    if (!(whole instanceof ListDrop)) return [];
    return whole.items().flatMap(({ amount, record }) =>
      sumPiece(
        amount,
        parts.map((part) => record.liquidMethodMissing(part)),
      ),
    );
  });
}

function sumPiece(
  { figure, label }: NamedFigure,
  parts: readonly (TemplateValue | undefined)[],
): readonly Piece[] {
  const known = allKnown(parts.flatMap(figuresOf));
  if (figure.kind === 'unknown' || known === null) return [];
  return sumNotice(
    label,
    known.map(({ value }) => value),
    figure.value,
  );
}

function figuresOf(value: TemplateValue | undefined): readonly Figure[] {
  if (value instanceof FigureDrop) return [value.named().figure];
  return value instanceof ListDrop ? value.items().map(({ amount }) => amount.figure) : [];
}

function allKnown(figures: readonly Figure[]): readonly KnownFigure[] | null {
  const known = figures.flatMap((figure) => (figure.kind === 'known' ? [figure] : []));
  return known.length === figures.length ? known : null;
}
