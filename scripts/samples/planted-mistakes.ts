import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { formatAmount } from '../../src/base/amount';
import { parseCellAddress } from '../../src/base/address';
import type { WrittenCell, WrittenSheet } from '../../src/workbook/file/write-workbook-file';
import { printedAmount, SAMPLES_FOLDER, SAMPLE_UNIT } from './sample-budget';

const content = z.union([
  z.strictObject({ amount: printedAmount }),
  z.strictObject({ text: z.string().min(1) }),
]);

const mistakeSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  sheet: z.string(),
  cell: z.string().refine((address) => parseCellAddress(address) !== null),
  kind: z.enum([
    'interchangedDigits',
    'wrongDigit',
    'totalNotUpdated',
    'tablesDiffer',
    'wrongCodeName',
    'numberAsText',
    'wrongYearInTitle',
  ]),
  /** What is wrong, in words for people. */
  description: z.string().min(1),
  right: content,
  planted: content,
  /** Ids of the rules that the mistake offends against; the finding bears one of them. */
  rules: z.array(z.string().regex(/^[A-E]\d+$/)).min(1),
  severity: z.enum(['error', 'warning', 'info']),
});

/** One mistake of the sample workbook, and what must be found. */
export type PlantedMistake = z.infer<typeof mistakeSchema>;

/** @throws when the data file is missing or malformed. */
export function readPlantedMistakes(): readonly PlantedMistake[] {
  const file = join(SAMPLES_FOLDER, 'data/planted-mistakes.json');
  return z
    .array(mistakeSchema)
    .max(7)
    .parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The sheets with one mistake in them. @throws when the cell does not hold the right value before. */
export function plantMistake(
  sheets: readonly WrittenSheet[],
  mistake: PlantedMistake,
): readonly WrittenSheet[] {
  const position = parseCellAddress(mistake.cell);
  const sheet = sheets.find(({ name }) => name === mistake.sheet);
  const cell = position === null ? undefined : sheet?.rows[position.row]?.[position.column];
  if (!sheet || !position || cell?.value !== cellValue(mistake.right)) {
    throw new Error(
      `${mistake.id}: ${mistake.sheet}!${mistake.cell} does not hold the right value`,
    );
  }
  const wrong: WrittenCell = { ...cell, value: cellValue(mistake.planted) };
  const rows = sheet.rows.map((cells, row) =>
    row === position.row
      ? cells.map((old, column) => (column === position.column ? wrong : old))
      : cells,
  );
  return sheets.map((other) => (other === sheet ? { ...sheet, rows } : other));
}

function cellValue(value: PlantedMistake['right']): WrittenCell['value'] {
  return 'text' in value ? value.text : Number(formatAmount(value.amount, SAMPLE_UNIT, 2));
}
