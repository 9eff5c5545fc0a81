import type { Classification } from '../../src/codes/code-entry';
import { LISTED_CLASSES, officialName } from './codes';
import type { Coordinates, Ledger } from './ledger';
import type { Label, Line } from './set-writer';

/** The rows of a classification from 类 downwards, each the sum of those right below it. */
export function classifiedLines(
  ledger: Ledger,
  classification: Classification,
  lengths: readonly number[],
  scope: Coordinates,
  labels: (code: string, name: string) => readonly Label[],
): readonly Line[] {
  const leaves = ledger.members(classification, scope);
  const codes = [
    ...new Set(leaves.flatMap((leaf) => lengths.map((length) => leaf.slice(0, length)))),
  ].sort();
  return codes.map((code) => {
    const below = lengths[lengths.indexOf(code.length) + 1];
    const parts = codes.flatMap((other, position) =>
      other.length === below && other.startsWith(code) ? position : [],
    );
    return {
      labels: labels(code, officialName(classification, code)),
      at: { [classification]: code },
      ...(parts.length === 0 ? {} : { sumOf: parts }),
    };
  });
}

/** The lines with one before them that adds up the outermost. */
export function withTotal(lines: readonly Line[], labels: readonly Label[]): readonly Line[] {
  return [{ labels, at: {}, sumOf: outermost(lines).map((part) => part + 1) }, ...moved(lines, 1)];
}

/** Positions of the lines that are part of no other. */
export function outermost(lines: readonly Line[]): readonly number[] {
  const parts = new Set(lines.flatMap((line) => line.sumOf ?? []));
  return lines.flatMap((line, position) =>
    parts.has(position) || line.within !== undefined ? [] : position,
  );
}

/** The same lines so many positions further on. */
export function moved(lines: readonly Line[], by: number): readonly Line[] {
  return lines.map(({ sumOf, within, ...line }) => ({
    ...line,
    ...(sumOf === undefined ? {} : { sumOf: sumOf.map((part) => part + by) }),
    ...(within === undefined ? {} : { within: within + by }),
  }));
}

/** A line without amounts. */
export function emptyLine(...labels: readonly Label[]): Line {
  return { labels, at: null };
}

/** The lines filled up to a height with empty ones. */
export function padded(lines: readonly Line[], height: number): readonly Line[] {
  const filler = Array.from({ length: Math.max(0, height - lines.length) }, () => emptyLine(null));
  return [...lines, ...filler];
}

/** 合计, then 类, 款 and 项 with money there. */
export function functionLines(ledger: Ledger, scope: Coordinates): readonly Line[] {
  const lines = classifiedLines(ledger, 'function', [3, 5, 7], scope, (...labels) => labels);
  return withTotal(lines, [null, '合计']);
}

/** 合计, the department, its units. */
export function unitLines(ledger: Ledger, scope: Coordinates): readonly Line[] {
  const units = ledger.members('unit', scope);
  return [
    { labels: [null, '合计'], at: {}, sumOf: [1] },
    { labels: ['129', '示例区'], at: { unit: '129' }, sumOf: range(2, units.length + 2) },
    ...units.map((unit) => ({ labels: [unit, unitName(unit)], at: { unit } })),
  ];
}

export function unitName(unit: string): string {
  return `示例区第${Number(unit.slice(3))}中心`;
}

/** The 类 of a 收支总表, by name. */
export function classLines(label: (name: string, position: number) => string): readonly Line[] {
  return LISTED_CLASSES.map((code, position) => ({
    labels: [label(officialName('function', code), position)],
    at: { flow: 'expenditure', function: code },
  }));
}

/** 一, 二, … 二十三. */
export function ordinal(position: number): string {
  const digits = [...'一二三四五六七八九'];
  const count = position + 1;
  const tens = Math.floor(count / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens - 1] ?? '')}十`;
  return ten + (digits[(count % 10) - 1] ?? '');
}

/** The whole numbers from one up to, without, the other. */
export function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, position) => from + position);
}
