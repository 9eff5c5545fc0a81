import { INPUT_CHECKS } from '../words.zh-CN';
import { inputLabel } from './input-fields';
import type { NarrativeInputs } from './read-inputs';

/** Inputs that cannot both be right, or that are seldom right together. */
interface InputRule {
  /** What these add up to … */
  readonly smaller: readonly string[];
  /** … is at most what these add up to. */
  readonly larger: readonly string[];
}

const RULES: readonly InputRule[] = [
  { smaller: ['procurement.micro'], larger: ['procurement.sme'] },
  {
    smaller: ['procurement.sme'],
    larger: ['procurement.goods', 'procurement.works', 'procurement.services'],
  },
  { smaller: ['procurement.smeGoods'], larger: ['procurement.goods'] },
  { smaller: ['procurement.smeWorks'], larger: ['procurement.works'] },
  { smaller: ['procurement.smeServices'], larger: ['procurement.services'] },
  { smaller: ['staff.actual.admin'], larger: ['staff.quota.admin'] },
  { smaller: ['staff.actual.civilServiceManaged'], larger: ['staff.quota.civilServiceManaged'] },
  { smaller: ['staff.actual.institution'], larger: ['staff.quota.institution'] },
  { smaller: ['staff.actual.quotaContract'], larger: ['staff.quota.quotaContract'] },
  {
    smaller: ['staff.civilServiceManagedActual'],
    larger: ['staff.actual.institution', 'staff.actual.civilServiceManaged'],
  },
  {
    smaller: ['vehicles.kept'],
    larger: ['vehicles.general', 'vehicles.law', 'vehicles.special', 'vehicles.other'],
  },
  {
    smaller: ['vehicles.fiscal'],
    larger: ['vehicles.general', 'vehicles.law', 'vehicles.special', 'vehicles.other'],
  },
];

const EXECUTED = /^project\[(\d+)\]\.executed$/;

/** What does not fit together among the inputs, in words; both sides have to be filled in. */
export function checkInputs(inputs: NarrativeInputs): readonly string[] {
  const ofProjects = [...inputs.keys()].flatMap((id): readonly InputRule[] => {
    const place = EXECUTED.exec(id)?.[1];
    return place === undefined
      ? []
      : [{ smaller: [id], larger: [`project[${place}].fullYearBudget`] }];
  });
  const messages = [...RULES, ...ofProjects].flatMap(({ smaller, larger }) => {
    const [part, whole] = [sumOfInputs(inputs, smaller), sumOfInputs(inputs, larger)];
    if (part === null || whole === null || part <= whole) return [];
    return [INPUT_CHECKS.tooLarge(namesOfInputs(smaller), namesOfInputs(larger))];
  });
  const score = sumOfInputs(inputs, ['perf.score']);
  return score !== null && score > FULL_SCORE ? [...messages, INPUT_CHECKS.score] : messages;
}

/** 100 points, in hundredths. */
const FULL_SCORE = 100_00;

/** What these fields are called. */
export function namesOfInputs(ids: readonly string[]): string {
  return ids.map(inputLabel).join('、');
}

/** In hundredths; null where none of them is filled in. */
export function sumOfInputs(inputs: NarrativeInputs, ids: readonly string[]): number | null {
  const given = ids.flatMap((id) => {
    const value = inputs.get(id);
    if (value?.kind === 'integer') return [value.integer * 100];
    return value?.kind === 'decimal' ? [value.hundredths] : [];
  });
  return given.length === 0 ? null : given.reduce((sum, value) => sum + value, 0);
}
