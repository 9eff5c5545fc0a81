import { z } from 'zod';

/** The JSON of `check --format json`, field by field; nothing more and nothing less. */
const money = z.string().regex(/^-?\d+(\.\d+)?$/);
const address = z.string().regex(/^[A-Z]{1,3}[1-9]\d*$/);
const range = z.string().regex(/^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/);
const rule = z.string().regex(/^[A-E]\d+$/);
const stage = z.enum(['预算', '决算']);
const moneyUnit = z.enum(['元', '千元', '万元', '百万元', '亿元']);
const share = z.number().min(0).max(1);
const count = z.int().nonnegative();

const set = z.strictObject({ entity: z.string(), year: z.int(), stage });

const table = z.strictObject({
  sheet: z.string(),
  range,
  kind: z.string(),
  title: z.string(),
  entity: z.string(),
  year: z.int(),
  stage,
  moneyUnit,
  confidence: share,
});

const unrecognised = z.union([
  z.strictObject({ sheet: z.string(), range, reason: z.string().min(1) }),
  z.strictObject({ sheet: z.string(), nonTable: z.literal(true) }),
]);

const outcome = z.strictObject({
  rule,
  relation: z.string().min(1),
  outcome: z.enum([
    'pass',
    'fail',
    'rounding',
    'not-applicable',
    'missing-data',
    'unreadable',
    'crashed',
  ]),
  sheet: z.string().nullable(),
  cell: address.nullable(),
  /** Beyond the contract: why nothing was checked. */
  reason: z.string().min(1).optional(),
});

const culprit = z.strictObject({
  sheet: z.string(),
  cell: address,
  stated: money.nullable(),
  proposed: money.nullable(),
  interval: z.tuple([money, money]).nullable(),
  pattern: z
    .enum(['transposed', 'digit', 'sign', 'scale', 'omitted', 'neighbour', 'shifted', 'prior'])
    .nullable(),
  confidence: share,
  /** Beyond the contract: what is put right with it. */
  together: z
    .array(
      z.strictObject({
        sheet: z.string(),
        cell: address,
        stated: money.nullable(),
        proposed: money,
      }),
    )
    .min(1)
    .optional(),
});

const findingBase = {
  id: z.string().min(1),
  rule,
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string(),
  cell: address,
  message: z.string().regex(/\p{Script=Han}/u),
  cells: z.array(
    z.strictObject({
      sheet: z.string(),
      cell: address,
      file: z.string().min(1).optional(),
      role: z.enum(['total', 'part', 'counterpart', 'subject']),
    }),
  ),
  culprits: z.array(culprit),
  relations: z.array(z.string().regex(/\p{Script=Han}/u)),
  ignored: z.strictObject({ reason: z.string(), date: z.string() }).nullable(),
};

/** A finding about figures has all of these, one about form has none. */
const finding = z.union([
  z.strictObject({
    ...findingBase,
    moneyUnit,
    stated: money,
    computed: money,
    difference: money,
  }),
  z.strictObject({
    ...findingBase,
    moneyUnit: z.null(),
    stated: z.null(),
    computed: z.null(),
    difference: z.null(),
  }),
]);

const summary = z.strictObject({
  errors: count,
  warnings: count,
  infos: count,
  rounding: count,
  checked: count,
  passed: count,
  unresolved: count,
  ignored: count,
});

const checkedFile = z.strictObject({
  file: z.string(),
  sets: z.array(set).min(1),
  tables: z.array(table).min(1),
  unrecognised: z.array(unrecognised),
  outcomes: z.array(outcome).min(1),
  findings: z.array(finding),
  summary,
});

const failedFile = z.strictObject({
  file: z.string(),
  error: z.strictObject({
    code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    message: z.string().regex(/\p{Script=Han}/u),
  }),
});

const checkOutput = z.strictObject({
  version: z.literal(1),
  files: z.array(z.union([checkedFile, failedFile])),
});

export type CheckOutput = z.infer<typeof checkOutput>;
export type CheckedFileOutput = z.infer<typeof checkedFile>;
export type FailedFileOutput = z.infer<typeof failedFile>;

/** @throws unless the text is JSON of exactly the contract. */
export function parseCheckOutput(text: string): CheckOutput {
  return checkOutput.parse(JSON.parse(text));
}

/** The only file of an output, which was checked. */
export function onlyChecked(text: string): CheckedFileOutput {
  const [file, ...others] = parseCheckOutput(text).files;
  if (file === undefined || others.length > 0 || 'error' in file) {
    throw new Error('not one checked file');
  }
  return file;
}

/** The errors of the files that were not checked. */
export function failures(text: string): readonly FailedFileOutput[] {
  return parseCheckOutput(text).files.flatMap((file) => ('error' in file ? [file] : []));
}
