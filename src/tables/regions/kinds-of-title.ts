import type { AssumedReading } from '../assumptions';
import type { Coordinates } from '../coordinates/coordinates';
import type { Title } from './find-titles';
import { titleName } from './find-titles';
import type { TitleMatches } from './match-title';
import { kindsOfName, matchPrintedTitle, matchesAmong, saidBesides } from './match-title';
import { isFrameText } from '../sheet/frame-texts';
import { headingText } from '../sheet/heading-text';
import type { DocumentKind, TableKind } from '../catalogue/table-kind';

/** A kind that a table may be, and what its title then says about every figure. */
export interface KindTry {
  readonly kind: TableKind;
  readonly scope: Coordinates;
  /** The title is so weak that nothing below it may be strange. */
  readonly mustBeCertain: boolean;
  /** Figures of the document's own stage must stand below such a heading. */
  readonly heading: RegExp | null;
  /** The other document bears the title too. */
  readonly ofEither: boolean;
  /** Bodies that are departments, whatever their names are. */
  readonly departments: ReadonlySet<string>;
  /**
   * The kinds that the title speaks of, where the user says that it is of another one; none where
   * its words are the title of no kind. Null where it is as the kind has it, or nothing is printed.
   */
  readonly titleKinds: readonly string[] | null;
}

/** The kinds that a title may be of, as the titles around it and what the user says leave them. */
export type KindsOf = (title: Title, said: AssumedReading | null) => readonly KindTry[];

/**
 * The document that the titles of a workbook speak of, but for those that the other bears too;
 * null where they speak of both or of none.
 */
export function documentOfTitles(
  kinds: readonly TableKind[],
  regions: readonly { readonly title: Title }[],
): DocumentKind | null {
  const documents = new Set(
    regions.flatMap(({ title }) =>
      kindsOfTitle(kinds, title, null).flatMap(({ kind, ofEither }) =>
        ofEither || kind.layout.shape === 'form' ? [] : kind.document,
      ),
    ),
  );
  const [only, other] = documents;
  return other === undefined ? (only ?? null) : null;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The kinds that print such a title; of those, or of all, only what the user says. A title that
 * both documents bear is of the one that the others of the workbook speak of, if it is one.
 */
export function kindsOfTitle(
  kinds: readonly TableKind[],
  title: Title,
  said: AssumedReading | null,
  document: DocumentKind | null = null,
  departments: ReadonlySet<string> = NOBODY,
): readonly KindTry[] {
  const assumed = said?.kind === 'table' ? said : null;
  const named = assumed?.tableKind ?? null;
  const name = titleName(title.folded);
  const matches =
    title.source === 'weakLine'
      ? matchesAmong(kinds, (kind) => matchPrintedTitle(kind, `${name}表`))
      : kindsOfName(kinds, name);
  return [...(named === null ? matches : matchesNamed(kinds, named, matches))].flatMap(
    ([kind, printed]) => {
      if ((assumed?.stage ?? kind.document) !== kind.document) return [];
      const ofEither = printed.ofEither === true;
      const isOther = ofEither && document !== null && document !== kind.document;
      if (isOther && named === null && (assumed?.stage ?? null) === null) return [];
      const mustBeCertain =
        (title.source === 'sheetName' || printed.alone === true) && named === null;
      const scope = { ...printed.scope, ...saidBesides(name) };
      const isTold = ofEither && document === kind.document;
      const heading = isTold ? null : (printed.heading ?? null);
      const isToldOtherwise = isPrintedTitle(title) && !matches.has(kind);
      const titleKinds = isToldOtherwise ? [...matches.keys()].map(({ id }) => id) : null;
      return { kind, scope, mustBeCertain, heading, ofEither, departments, titleKinds };
    },
  );
}

/** 收入 over a table without any title is none, 合计 neither. */
const SHORTEST_TITLE = 4;

/** Where the user says what a table is, the first line below its number counts as its title, whatever it says. */
function isPrintedTitle({ source, folded }: Title): boolean {
  return source === 'line' && folded.length >= SHORTEST_TITLE && !isFrameText(folded);
}

/** A title that does not speak of the kind that the user names gives way to the name of that kind. */
function matchesNamed(
  kinds: readonly TableKind[],
  named: string,
  matches: TitleMatches,
): TitleMatches {
  return matchesAmong(
    kinds.filter(({ id }) => id === named),
    (kind) => matches.get(kind) ?? matchPrintedTitle(kind, headingText(named)),
  );
}
