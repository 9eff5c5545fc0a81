import type { ExpectedSection } from './expected-figures';
import { FigureScript } from './expected-figures';
import { accountsOf } from './generated-accounts-sheets';
import type { Model } from './generated-budget';
import { classesOf, generalItems, shown, sumOf } from './generated-budget';

/** What the cells of a model's nine tables show, in hundredths. */
function shownBy(model: Model) {
  const own = accountsOf(model);
  const money = ({ purchase, operation, reception }: typeof own.used) => ({
    total: shown(purchase + operation + reception),
    vehicles: shown(purchase + operation),
    purchase: shown(purchase),
    operation: shown(operation),
    reception: shown(reception),
  });
  return {
    total: shown(own.total),
    income: shown(own.income),
    sources: [shown(own.income - own.other), shown(own.other)].filter((value) => value > 0n),
    spent: shown(own.spent),
    spentBasic: shown(own.basic),
    spentProject: shown(own.project + own.other + own.fund),
    fiscalTotal: shown(own.fiscalTotal),
    generalIncome: shown(own.generalIncome),
    fund: shown(own.fund),
    general: shown(sumOf(own.general)),
    classes: classesOf(own.general).map(({ items }) => shown(sumOf(items))),
    items: own.general.map((one) => ({ code: one.path.code, spent: shown(sumOf([one])) })),
    basic: shown(own.basic),
    project: shown(own.project),
    personnel: shown(own.personnel),
    operating: shown(own.operating),
    used: money(own.used),
    planned: money(own.planned),
  };
}

/** What the budget of the year planned, by 项 and in all. */
function plannedBy(budget: Model) {
  const items = generalItems(budget);
  return {
    total: shown(sumOf(items)),
    of: (code: string) => shown(sumOf(items.filter(({ path }) => path.code === code))),
  };
}

/** What every section prints of final accounts, by the specification alone (F01 to F20). */
export function expectedOfAccounts(
  model: Model,
  prior: Model,
  budget: Model,
): ReadonlyMap<string, ExpectedSection> {
  const now = shownBy(model);
  const before = shownBy(prior);
  const planned = plannedBy(budget);
  const script = () => new FigureScript(2);
  const fiscal = script()
    .amounts(now.fiscalTotal)
    .change(now.fiscalTotal, before.fiscalTotal)
    .amounts(now.generalIncome)
    .change(now.generalIncome, before.generalIncome);
  if (now.fund > 0n) fiscal.amounts(now.fund).change(now.fund, before.fund);
  const use = script()
    .amounts(planned.total, now.general)
    .share(now.general, planned.total)
    .amounts(now.basic, now.project)
    .whole(now.general, [now.basic, now.project])
    .whole(
      now.general,
      now.items.map(({ spent }) => spent),
    );
  for (const { code, spent } of now.items) {
    use.amounts(planned.of(code), spent).share(spent, planned.of(code));
  }
  const compared = (own: FigureScript, part: keyof typeof now.used) =>
    own
      .amounts(now.planned[part], now.used[part])
      .share(now.used[part], now.planned[part])
      .change(now.used[part], before.used[part]);
  const items = script();
  if (now.planned.vehicles > 0n || now.used.vehicles > 0n) {
    compared(items, 'vehicles');
    items.amounts(...[now.used.purchase, now.used.operation].filter((value) => value > 0n));
  }
  if (now.planned.reception > 0n || now.used.reception > 0n) compared(items, 'reception');
  const sections: Readonly<Record<string, FigureScript>> = {
    total: script().amounts(now.total).change(now.total, before.total),
    income: script().amounts(now.income).shared(now.income, now.sources),
    expenditure: script().amounts(now.spent).shared(now.spent, [now.spentBasic, now.spentProject]),
    fiscalAppropriation: fiscal,
    'generalPublic.scale': script()
      .amounts(now.general)
      .share(now.general, now.spent)
      .change(now.general, before.general),
    'generalPublic.structure': script().amounts(now.general).shared(now.general, now.classes),
    'generalPublic.use': use,
    basic: script()
      .amounts(now.basic, now.personnel, now.operating)
      .whole(now.basic, [now.personnel, now.operating]),
    governmentFund: now.fund === 0n ? script() : script().amounts(now.fund, now.fund, now.fund),
    'threePublic.total': compared(script(), 'total'),
    'threePublic.items': items,
    'performance.overall': script().amounts(now.spent),
  };
  return new Map(Object.entries(sections).map(([id, { section }]) => [id, section]));
}
