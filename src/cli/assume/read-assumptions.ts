import { parseCellAddress } from '../../base/address';
import { foldLabel } from '../../base/label-text';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { MoneyUnit } from '../../base/unit';
import { MONEY_UNITS } from '../../base/unit';
import * as z from '../../base/zod';
import { nearestName } from '../../narrative/nearest-name';
import type {
  AssumedColumn,
  AssumedReading,
  Assumptions,
  TableAssumption,
} from '../../tables/assumptions';
import { samePosition } from '../../tables/assumptions';
import { formHeadings } from '../../tables/catalogue/form-headings-2024';
import type { DocumentKind, TableKind } from '../../tables/catalogue/table-kind';
import { ASSUME, NOT_PUBLIC } from './assume-words.zh-CN';

const STAGES: readonly DocumentKind[] = ['预算', '决算'];
const FIELDS = ['sheet', 'title', 'kind', 'year', 'stage', 'unit', 'entity', 'columns'];
const TOP_FIELDS = ['tables', 'confidentialOmitted'];

/** No public tables are older, and later years are slips. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const OBJECT = z.record(z.string(), z.json());
const LIST = z.array(OBJECT);

type JsonObject = z.infer<typeof OBJECT>;

/**
 * Reads what a person says about a workbook:
 * `{"confidentialOmitted": true, "tables": [{"sheet", "title"?, "kind"?, "year"?, "stage"?, "unit"?, "entity"?,
 * "columns"?}]}`.
 * Whatever does not fit is a sentence; nothing is passed over.
 */
export function readAssumptions(
  json: unknown,
  kinds: readonly TableKind[],
): Result<Assumptions, readonly string[]> {
  const object = OBJECT.safeParse(json);
  if (!object.success) return fail([ASSUME.notAnObject]);
  const problems = unknownFields(object.data, TOP_FIELDS, ASSUME.whole);
  const confidential = z.boolean().optional().safeParse(object.data['confidentialOmitted']);
  if (!confidential.success) problems.push(ASSUME.notBoolean);
  const list = LIST.safeParse(object.data['tables'] ?? []);
  if (!list.success) return fail([...problems, ASSUME.noList]);
  const tables: TableAssumption[] = [];
  list.data.forEach((item, position) => {
    const read = readTable(item, ASSUME.item(position + 1), kinds);
    if (!read.ok) problems.push(...read.error);
    else if (tables.some(isAbout(read.value))) {
      problems.push(ASSUME.twice(ASSUME.item(position + 1), read.value.sheet));
    } else tables.push(read.value);
  });
  if (problems.length > 0) return fail(problems);
  return ok({ tables, confidentialOmitted: confidential.data ?? false });
}

function isAbout({ sheet, title }: TableAssumption): (other: TableAssumption) => boolean {
  return (other) => other.sheet === sheet && samePosition(other.title, title);
}

function readTable(
  item: JsonObject,
  where: string,
  kinds: readonly TableKind[],
): Result<TableAssumption, readonly string[]> {
  const problems = unknownFields(item, FIELDS, where);
  const take = <T>(field: string, schema: z.ZodType<T>, problem: (printed: string) => string) => {
    const value = item[field];
    if (value === undefined || value === null) return null;
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    problems.push(`${where}${problem(typeof value === 'string' ? value : JSON.stringify(value))}`);
    return null;
  };
  const sheet = take('sheet', z.string().min(1), () => ASSUME.noSheet);
  if (sheet === null && problems.every((one) => !one.includes(ASSUME.noSheet))) {
    problems.push(`${where}${ASSUME.noSheet}`);
  }
  const title = take('title', ADDRESS, ASSUME.badAddress);
  const kind = take('kind', kindSchema(kinds), (printed) =>
    ASSUME.badKind(printed, nearestName(printed, [...kinds.map(({ id }) => id), NOT_PUBLIC])),
  );
  const year = take('year', YEAR, (printed) => ASSUME.badYear(printed, FIRST_YEAR, LAST_YEAR));
  const stage = take('stage', z.enum(STAGES), (printed) =>
    ASSUME.badChoice('stage', printed, STAGES),
  );
  const unit = take('unit', z.enum(MONEY_UNITS), (printed) =>
    ASSUME.badChoice('unit', printed, MONEY_UNITS),
  );
  const entity = take('entity', ENTITY, ASSUME.badEntity);
  const columns = readColumns(item['columns'], kind, where);
  if (!columns.ok) problems.push(columns.error);
  if (kind !== null && kind !== NOT_PUBLIC && stage !== null && kind.document !== stage) {
    problems.push(`${where}${ASSUME.otherStage(kind.id, stage)}`);
  }
  const said = { year, stage, unit, entity, columns: columns.ok ? columns.value : [] };
  const reading = readingOf(kind, said);
  if (reading === null) problems.push(`${where}${ASSUME.contradiction}`);
  else if (problems.length === 0 && saysNothing(reading))
    problems.push(`${where}${ASSUME.saysNothing}`);
  if (problems.length > 0 || sheet === null || reading === null) return fail(problems);
  return ok({ sheet, title, reading });
}

interface Said {
  readonly year: number | null;
  readonly stage: DocumentKind | null;
  readonly unit: MoneyUnit | null;
  readonly entity: string | null;
  readonly columns: readonly AssumedColumn[];
}

/** Columns are said in the headings of the form of a kind, so the kind is said too. */
function readColumns(
  json: unknown,
  kind: TableKind | typeof NOT_PUBLIC | null,
  where: string,
): Result<readonly AssumedColumn[], string> {
  if (json === undefined || json === null) return ok([]);
  const list = COLUMNS.safeParse(json);
  if (!list.success) return fail(`${where}${ASSUME.badColumns}`);
  if (kind === null) return fail(`${where}${ASSUME.columnsWithoutKind}`);
  const headings = kind === NOT_PUBLIC ? [] : formHeadings(kind.id);
  const strange = list.data.find(({ heading }) => !headings.includes(heading));
  return strange === undefined
    ? ok(list.data)
    : fail(`${where}${ASSUME.badHeading(strange.heading, headings)}`);
}

/** Null for a table that is none and has a year, unit … all the same. */
function readingOf(kind: TableKind | typeof NOT_PUBLIC | null, said: Said): AssumedReading | null {
  if (kind !== NOT_PUBLIC) return { kind: 'table', tableKind: kind?.id ?? null, ...said };
  const { columns, ...others } = said;
  const isNothing = columns.length === 0 && Object.values(others).every((value) => value === null);
  return isNothing ? { kind: 'nonTable' } : null;
}

function saysNothing(reading: AssumedReading): boolean {
  if (reading.kind === 'nonTable') return false;
  const { tableKind, year, stage, unit, entity } = reading;
  return [tableKind, year, stage, unit, entity].every((value) => value === null);
}

function unknownFields(object: JsonObject, fields: readonly string[], where: string): string[] {
  return Object.keys(object)
    .filter((field) => !fields.includes(field))
    .map((field) => `${where}${ASSUME.unknownField(field, nearestName(field, fields), fields)}`);
}

const YEAR = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);
const ENTITY = z.string().transform(foldLabel).pipe(z.string().min(1));

const ADDRESS = z.string().transform((text, context) => {
  const position = parseCellAddress(text);
  if (position !== null) return position;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

const COLUMNS = z.array(
  z.strictObject({
    column: z.string().transform((text, context) => {
      const position = parseCellAddress(`${text}1`);
      if (position !== null) return position.column;
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }),
    printed: z.string().transform((text) => text.replace(/\s+/g, '')),
    heading: z.string(),
  }),
);

/** Names are compared folded: brackets and quotation marks are typed in many ways. */
function kindSchema(kinds: readonly TableKind[]) {
  return z.string().transform((text, context): TableKind | typeof NOT_PUBLIC => {
    const folded = foldLabel(text);
    if (folded === foldLabel(NOT_PUBLIC)) return NOT_PUBLIC;
    const kind = kinds.find(({ id }) => foldLabel(id) === folded);
    if (kind !== undefined) return kind;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });
}
