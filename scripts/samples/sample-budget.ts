import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Amount } from '../../src/base/amount';
import { amountFromDecimal } from '../../src/base/amount';

/** The money unit of every table of the samples. */
export const SAMPLE_UNIT = '万元';

/** Where the samples and the data they are made from lie. */
export const SAMPLES_FOLDER = join(__dirname, '../../assets/samples');

/** Money in 万元, written with two decimals as the tables print it. */
export const printedAmount = z
  .string()
  .regex(/^\d+\.\d{2}$/)
  .transform((text, context): Amount => {
    const amount = amountFromDecimal(text, SAMPLE_UNIT);
    if (amount !== null) return amount;
    context.addIssue({ code: 'custom', message: `${text} is out of range` });
    return z.NEVER;
  });

const name = z.string().min(1);
const coded = <Code extends z.ZodType<string>>(code: Code) => z.strictObject({ code, name });
const functionItem = z.string().regex(/^2\d{6}$/);
const economyItem = z.string().regex(/^3\d{4}$/);

const basicLeaf = z.strictObject({
  function: functionItem,
  economy: economyItem,
  nature: z.enum(['personnel', 'operating']),
  amount: printedAmount,
});

const project = z.strictObject({
  code: z.string().regex(/^429999\d{2}118T\d{9}$/),
  name,
  function: functionItem,
  amount: printedAmount,
});

const procurementLine = z.strictObject({
  /** A project of the budget, or the heading under which 公用经费 is bought. */
  project: name,
  item: coded(z.string().regex(/^[ABC]\d{8}$/)),
  function: functionItem,
  economy: economyItem,
  quantity: z.int().positive(),
  measure: name,
  unitPrice: printedAmount,
  smallAndMedium: printedAmount.nullable(),
  smallMicro: printedAmount.nullable(),
});

const budgetSchema = z.strictObject({
  year: z.int().min(2000).max(2100),
  department: coded(z.string().regex(/^\d{3}$/)),
  unit: coded(z.string().regex(/^\d{6}$/)),
  basicExpenditure: z.array(basicLeaf).min(1),
  projectGroup: coded(z.string().regex(/^\d{2}$/)),
  projects: z.array(project).min(1),
  /** `null` leaves the cell blank; 0.00 is printed. */
  threePublic: z.strictObject({
    travelAbroad: printedAmount.nullable(),
    vehiclePurchase: printedAmount.nullable(),
    vehicleOperation: printedAmount.nullable(),
    reception: printedAmount.nullable(),
  }),
  procurement: z.array(procurementLine).min(1),
  /** The tables without any money, each with its sentence of absence. */
  declaredEmpty: z.strictObject({
    governmentFund: name,
    stateCapital: name,
    servicePurchase: name,
  }),
});

/** The budget of the invented office: leaves only, every total is computed from them. */
export type SampleBudget = z.infer<typeof budgetSchema>;

/** @throws when the data file is missing or says anything that the layout does not know. */
export function readSampleBudget(year: number): SampleBudget {
  const file = join(SAMPLES_FOLDER, 'data', `${year}-budget.json`);
  return budgetSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
