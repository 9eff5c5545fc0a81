import type { AssumedReading } from './assumptions';
import type { Coordinates } from './coordinates';
import type { Title } from './find-titles';
import { titleName } from './find-titles';
import { matchPrintedTitle, matchTitle, saidBesides } from './match-title';
import { headingText } from './read-header';
import type { TableKind } from './table-kind';

/** A kind that a table may be, and what its title then says about every figure. */
export interface KindTry {
  readonly kind: TableKind;
  readonly scope: Coordinates;
  /** The title is so weak that nothing below it may be strange. */
  readonly mustBeCertain: boolean;
  /** Figures of the document's own stage must stand below such a heading. */
  readonly heading: RegExp | null;
}

/** The kinds that print such a title; of those, or of all, only what the user says. */
export function kindsOfTitle(
  kinds: readonly TableKind[],
  title: Title,
  said: AssumedReading | null,
): readonly KindTry[] {
  const assumed = said?.kind === 'table' ? said : null;
  const name = titleName(title.folded);
  const match = (kind: TableKind) =>
    title.source === 'weakLine' ? matchPrintedTitle(kind, `${name}表`) : matchTitle(kind, name);
  return kinds.flatMap((kind) => {
    if ((assumed?.stage ?? kind.document) !== kind.document) return [];
    if ((assumed?.tableKind ?? kind.id) !== kind.id) return [];
    // A title that does not speak of the kind gives way to the name of the kind that is given.
    const named = assumed?.tableKind === kind.id ? headingText(kind.id) : '';
    const printed = match(kind) ?? matchPrintedTitle(kind, named);
    if (printed === null) return [];
    const mustBeCertain =
      (title.source === 'sheetName' || printed.alone === true) &&
      (assumed?.tableKind ?? null) === null;
    const scope = { ...printed.scope, ...saidBesides(name) };
    return { kind, scope, mustBeCertain, heading: printed.heading ?? null };
  });
}
