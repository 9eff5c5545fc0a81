import fc from 'fast-check';
import { foldLabel } from '../../src/base/label-text';
import type { CodeEntry } from '../../src/codes/code-entry';
import { CLASSIFICATIONS } from '../../src/codes/code-entry';
import { levelOf, parentCode } from '../../src/codes/code-level';
import { loadCodeBooks } from '../../src/codes/load-code-book';
import { looseForms } from '../../src/codes/name-forms';

const books = loadCodeBooks();
const anyCode = fc.constantFrom(
  ...CLASSIFICATIONS.flatMap((classification) =>
    books[classification].entries.map(({ code }) => [classification, code] as const),
  ),
);
const anyYear = fc.integer({ min: 2016, max: 2032 });
const blanks = fc.constantFrom('', ' ', '  ', '　', '\u00a0', '\n');

test('the ancestry of every code is its chain of parents', () => {
  fc.assert(
    fc.property(anyCode, ([classification, code]) => {
      const book = books[classification];
      const chain = book.ancestry(code).map((entry) => entry.code);
      expect(chain.at(-1)).toBe(code);
      expect(chain.map(levelOf)).toEqual(['类', '款', '项'].slice(0, chain.length));
      chain.slice(1).forEach((child, at) => {
        const parent = chain[at] ?? '';
        expect(parentCode(child)).toBe(parent);
        expect(book.children(parent).map((entry) => entry.code)).toContain(child);
      });
    }),
  );
});

test('every name leads back to its code, or to codes of the same name under one parent', () => {
  fc.assert(
    fc.property(anyCode, anyYear, blanks, ([classification, code], year, blank) => {
      const book = books[classification];
      const name = book.nameIn(code, year) ?? '';
      const level = levelOf(code) ?? '类';
      const lookup = book.findByName(blank + name, { level, under: parentCode(code) ?? '', year });
      const found =
        lookup.kind === 'ambiguous'
          ? lookup.entries
          : lookup.kind === 'found'
            ? [lookup.entry]
            : [];
      const names = found.map((entry) => foldLabel(book.nameIn(entry.code, year) ?? ''));
      expect(new Set(names)).toEqual(new Set([foldLabel(name)]));
    }),
  );
});

test('the name of the year is exact however it is spaced, bracketed, numbered or coded', () => {
  const front = fc.constantFrom('', '六、', '（廿一）', '3.', 'code', '[code]');
  fc.assert(
    fc.property(
      anyCode,
      anyYear,
      blanks,
      fc.boolean(),
      front,
      ([classification, code], year, blank, halfWidth, before) => {
        const name = books[classification].nameIn(code, year) ?? '';
        const bracketed = halfWidth ? name.replace(/（/g, '(').replace(/）/g, ')') : name;
        const printed = blank + before.replace('code', code) + [...bracketed].join(blank);
        expect(books[classification].matchName(code, printed, year)).toEqual({ kind: 'exact' });
      },
    ),
  );
});

test('a place in brackets behind a name never makes it wrong', () => {
  fc.assert(
    fc.property(anyCode, anyYear, ([classification, code], year) => {
      const book = books[classification];
      const printed = `${book.nameIn(code, year) ?? ''}（示例区）`;
      expect(book.matchName(code, printed, year).kind).toBe('decorated');
    }),
  );
});

test('of names that look alike each passes for its own codes only', () => {
  for (const book of Object.values(books)) {
    const alike = new Map<string, CodeEntry[]>();
    for (const entry of book.entries) {
      for (const form of looseForms(entry.name)) {
        const key = `${levelOf(entry.code) ?? ''}${form}`;
        alike.set(key, [...(alike.get(key) ?? []), entry]);
      }
    }
    for (const entries of alike.values()) {
      const names = new Set(entries.map((entry) => entry.name));
      if (names.size === 1) continue;
      for (const entry of entries) {
        for (const name of names) {
          const kinds = [name, `${name}（示例区）`].map(
            (printed) => book.matchName(entry.code, printed, 2025).kind,
          );
          const own = name === entry.name;
          expect(kinds).toEqual(own ? ['exact', 'decorated'] : ['different', 'different']);
        }
      }
    }
  }
});

test('the name of another code never passes, with or without decoration', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(), anyYear, ([classification, code], at, year) => {
      const book = books[classification];
      const others = book.entries.filter((other) => levelOf(other.code) === levelOf(code));
      const name = book.nameIn(others[at % others.length]?.code ?? code, year) ?? '';
      const entry = book.find(code);
      const own = entry ? [...entry.periods.map((period) => period.name), ...entry.aliases] : [];
      fc.pre(!own.includes(name));
      expect(book.matchName(code, name, year).kind).toBe('different');
      expect(book.matchName(code, `${name}（示例区）`, year).kind).toBe('different');
    }),
    { numRuns: 1000 },
  );
});
