/** Money units that public tables are written in. */
export const MONEY_UNITS = ['元', '千元', '万元', '百万元', '亿元'] as const;

export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** How many base steps (0.0001 元, see amount.ts) one of each unit holds. */
const STEPS_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  元: 1e4,
  千元: 1e7,
  万元: 1e8,
  百万元: 1e10,
  亿元: 1e12,
};

/** Base steps of 0.0001 元 in one `unit`. */
export function stepsPerUnit(unit: MoneyUnit): number {
  return STEPS_PER_UNIT[unit];
}

/**
 * Fewest decimal places an amount of this unit is taken to be printed with:
 * a General `20` beside `152.70` means 20.00.
 */
export function leastPlaces(unit: MoneyUnit): number {
  return unit === '万元' || unit === '百万元' || unit === '亿元' ? 2 : 0;
}
