import type { ExpectedSection } from './expected-figures';
import { FigureScript } from './expected-figures';
import type { Item, Model } from './generated-budget';
import {
  classesOf,
  departmentItems,
  fundItems,
  generalItems,
  moneyOf,
  projectsOf,
  shown,
  sumOf,
} from './generated-budget';

/** What the cells of a model's tables show, in hundredths, by what they mean. */
function shownBy(model: Model) {
  const { opening, other, fund, purchase, operation, reception } = model;
  const general = generalItems(model);
  const department = departmentItems(model);
  const fiscal = [...general, ...fundItems(model)];
  const part = (items: typeof general, own: (one: Item) => bigint) => shown(sumOf(items, own));
  const basic = ({ personnel, operating }: Item) => personnel + operating;
  const personnel = sumOf(general, (one) => one.personnel);
  const subsidy = (personnel * model.subsidyTenths) / 10n;
  const projects = projectsOf(model);
  const column = (own: (one: (typeof projects)[number]) => bigint) =>
    shown(projects.reduce((sum, one) => sum + own(one), 0n));
  const goods = shown(model.procurement.goods);
  const works = shown(model.procurement.works);
  const services = shown(model.procurement.services);
  const { procurement } = model;
  return {
    total: shown(sumOf(department)),
    departmentBasic: part(department, basic),
    departmentProject: part(department, (one) => one.project),
    departmentClasses: classesOf(department).map(({ items }) => shown(sumOf(items))),
    fiscal: shown(sumOf(fiscal)),
    fiscalClasses: classesOf(fiscal).map(({ items }) => shown(sumOf(items))),
    general: shown(sumOf(general)),
    current: shown(sumOf(general) - opening),
    opening: shown(opening),
    fund: shown(fund),
    other: shown(other),
    basic: part(general, basic),
    project: part(general, (one) => one.project),
    personnel: shown(personnel),
    operating: part(general, (one) => one.operating),
    salary: shown(personnel - subsidy),
    subsidy: shown(subsidy),
    classes: classesOf(general).map(({ items }) => ({
      total: shown(sumOf(items)),
      items: items.map((one) => shown(sumOf([one]))),
    })),
    projectItems: general.map((one) => shown(one.project)).filter((value) => value > 0n),
    projects: projects.map((one) => shown(moneyOf(one))),
    generalProjects: projects
      .map((one) => shown(one.current) + shown(one.carried))
      .filter((value) => value > 0n),
    projectFunds: [
      column((one) => one.current),
      column((one) => one.fund),
      column((one) => one.carried),
      column((one) => one.unit),
    ].filter((value) => value > 0n),
    bought: shown(procurement.goods + procurement.works + procurement.services),
    ...{ goods, works, services },
    threePublic: shown(purchase + operation + reception),
    vehicles: shown(purchase + operation),
    purchase: shown(purchase),
    operation: shown(operation),
    reception: shown(reception),
  };
}

type Shown = ReturnType<typeof shownBy>;

interface Request {
  readonly now: Shown;
  readonly before: Shown;
  /** A new section. */
  readonly script: () => FigureScript;
}

type Section = (request: Request) => FigureScript;

const some = (...values: readonly bigint[]) => values.filter((value) => value > 0n);

/** B13, B14, B15. */
const total: Section = ({ now, before, script }) =>
  script().amounts(now.total).change(now.total, before.total);

const sources = ({ current, fund, other, opening }: Shown) => some(current, fund, other, opening);

function income(withChange: boolean): Section {
  return ({ now, before, script }) => {
    const head = script().amounts(now.total);
    if (withChange) head.change(now.total, before.total);
    return head.shared(now.total, sources(now));
  };
}

function expenditure(withChange: boolean): Section {
  return ({ now, before, script }) => {
    const head = script().amounts(now.total);
    if (withChange) head.change(now.total, before.total);
    return head.shared(now.total, [now.departmentBasic, now.departmentProject]);
  };
}

/** B16. */
const byFunction: Section = ({ now, script }) =>
  script()
    .amounts(...now.departmentClasses)
    .whole(now.total, now.departmentClasses);

/** B20, B22: sources with money. */
const fiscalSources: Section = ({ now, script }) => {
  const parts = some(now.current, now.fund, now.opening);
  return script()
    .amounts(now.fiscal, ...parts)
    .whole(now.fiscal, parts);
};

const fiscalByFunction: Section = ({ now, script }) =>
  script()
    .amounts(...now.fiscalClasses)
    .whole(now.fiscal, now.fiscalClasses);

const fiscalByNature: Section = ({ now, script }) => {
  const parts = [now.basic, now.project + now.fund];
  return script()
    .amounts(...parts)
    .whole(now.fiscal, parts);
};

/** B21: every line of the table. */
const fiscalInFull: Section = ({ now, script }) => {
  const parts = [now.current, now.opening, now.fund, 0n];
  return script()
    .amounts(now.fiscal, ...parts)
    .whole(now.fiscal, parts);
};

/** B33, B34, B35. */
const scale: Section = ({ now, before, script }) =>
  script().amounts(now.general).change(now.general, before.general);

const scaleInAmount: Section = ({ now, before, script }) =>
  script().amounts(now.general).change(now.general, before.general, false);

const structure: Section = ({ now, script }) =>
  script()
    .amounts(now.basic)
    .share(now.basic, now.general)
    .amounts(now.personnel, now.operating)
    .amounts(now.project)
    .share(now.project, now.general)
    .whole(now.general, [now.basic, now.project])
    .whole(now.basic, [now.personnel, now.operating]);

const useByItem: Section = ({ now, script }) => {
  const own = script();
  for (const one of now.classes) {
    own.amounts(one.total).share(one.total, now.general);
    own.amounts(...one.items).whole(one.total, one.items);
  }
  return own.whole(
    now.general,
    now.classes.map((one) => one.total),
  );
};

const use: Section = ({ now, script }) => {
  const classes = now.classes.map((one) => one.total);
  return script()
    .amounts(...classes)
    .whole(now.general, classes);
};

/** B50, B51. */
function basicByPurpose(withChange: boolean): Section {
  return ({ now, before, script }) => {
    const own = script().amounts(now.basic);
    if (withChange) own.change(now.basic, before.basic);
    const classes = some(now.salary, now.subsidy);
    return own
      .amounts(now.personnel, ...classes, now.operating)
      .whole(now.basic, [now.personnel, now.operating])
      .whole(now.personnel, classes);
  };
}

const basicByEconomy: Section = ({ now, script }) => {
  const classes = some(now.salary, now.operating, now.subsidy);
  return script()
    .amounts(now.basic, ...classes)
    .whole(now.basic, classes);
};

/** B42. */
const projectList: Section = ({ now, script }) =>
  script()
    .amounts(now.departmentProject, ...now.projectFunds, ...now.projects)
    .whole(now.departmentProject, now.projectFunds)
    .whole(now.departmentProject, now.projects);

/** B61: nothing to say of a fund that is empty. */
const fund: Section = ({ now, before, script }) =>
  now.fund === 0n
    ? script()
    : script().amounts(now.fund).change(now.fund, before.fund).amounts(now.fund);

/** B70. */
const agency: Section = ({ now, before, script }) =>
  script().amounts(now.operating).change(now.operating, before.operating);

const agencyAlone: Section = ({ now, script }) => script().amounts(now.operating);

/** B73, B74. */
type ProcurementClass = 'goods' | 'works' | 'services';

function procurement(withChange: boolean, ...order: readonly ProcurementClass[]): Section {
  return ({ now, before, script }) => {
    const own = script().amounts(now.bought);
    if (withChange) own.change(now.bought, before.bought);
    const parts = order.map((one) => now[one]);
    return own.amounts(...parts).whole(now.bought, parts);
  };
}

const procurementInBrief: Section = ({ now, script }) => {
  const parts = some(now.goods, now.works, now.services);
  return script()
    .amounts(now.bought, ...parts)
    .whole(now.bought, parts);
};

/** C03, C04. */
const threePublicTotal: Section = ({ now, before, script }) =>
  script().amounts(now.threePublic).change(now.threePublic, before.threePublic);

function orNone(otherwise: Section): Section {
  return (request) =>
    request.now.threePublic === 0n
      ? request.script().change(0n, request.before.threePublic)
      : otherwise(request);
}

const threePublicInBrief = orNone((request) => {
  const { now } = request;
  return threePublicTotal(request)
    .amounts(0n, now.vehicles, now.purchase, now.operation, now.reception)
    .whole(now.threePublic, [now.vehicles, now.reception]);
});

/** C06, C08, C09. */
const abroad: Section = ({ script }) => script().amounts(0n).change(0n, 0n);

const reception: Section = ({ now, before, script }) =>
  script().amounts(now.reception).change(now.reception, before.reception);

const vehicles: Section = ({ now, before, script }) =>
  script()
    .amounts(now.vehicles)
    .change(now.vehicles, before.vehicles)
    .amounts(now.purchase)
    .change(now.purchase, before.purchase)
    .amounts(now.operation)
    .change(now.operation, before.operation);

/** C05, C07, C10: amounts of change alone below the vehicles. */
const threePublicByNumber: Section = (request) => {
  const { now, before } = request;
  return threePublicTotal(request)
    .amounts(0n)
    .change(0n, 0n)
    .amounts(now.vehicles)
    .change(now.vehicles, before.vehicles, false)
    .amounts(now.purchase)
    .change(now.purchase, before.purchase, false)
    .amounts(now.operation)
    .change(now.operation, before.operation, false)
    .amounts(now.reception)
    .change(now.reception, before.reception);
};

/** B12, B14 with every line. */
const allSources = ({ current, fund: ofFund, other, opening }: Shown) => [
  ...[current, ofFund, 0n, other],
  opening,
];

const sourcesInFull: Section = ({ now, script }) => {
  const natures = [now.departmentBasic, now.departmentProject];
  return script()
    .amounts(...allSources(now), ...natures)
    .whole(now.total, allSources(now))
    .whole(now.total, natures);
};

const incomeInFull: Section = ({ now, script }) =>
  script().amounts(now.total).shared(now.total, allSources(now));

/** B30 to B32 with what follows in the same section. */
const ofTheYear: Section = ({ now, before, script }) => {
  const own = script().amounts(now.general, now.general - now.opening);
  if (now.opening === 0n) own.change(now.general, before.general);
  else own.change(now.general - now.opening, before.general - before.opening);
  return own
    .amounts(now.opening, now.basic)
    .change(now.basic, before.basic)
    .amounts(now.personnel, ...some(now.salary, now.subsidy), now.operating)
    .change(now.operating, before.operating)
    .amounts(now.project)
    .change(now.project, before.project)
    .amounts(...now.generalProjects)
    .whole(now.general, [now.basic, now.project])
    .whole(now.basic, [now.personnel, now.operating])
    .whole(now.personnel, some(now.salary, now.subsidy))
    .whole(now.project, now.generalProjects);
};

const withCarryOver: Section = ({ now, before, script }) => {
  const own = script().amounts(now.general);
  if (now.opening > 0n) {
    own
      .amounts(now.general - now.opening)
      .change(now.general - now.opening, before.general - before.opening)
      .amounts(now.opening);
  } else {
    own.change(now.general, before.general);
    if (now.general !== before.general) {
      if (now.basic !== before.basic) own.change(now.basic, before.basic, false);
      if (now.project !== before.project) own.change(now.project, before.project, false);
      const parts = [now.basic - before.basic, now.project - before.project];
      own.whole(now.general - before.general, parts);
    }
  }
  return own
    .amounts(now.basic, now.project, ...now.projectItems)
    .whole(now.general, [now.basic, now.project])
    .whole(now.project, now.projectItems);
};

const itemised: Section = ({ now, before, script }) =>
  script()
    .amounts(now.general, now.basic)
    .change(now.basic, before.basic)
    .amounts(now.project)
    .change(now.project, before.project)
    .amounts(...now.projectItems, ...now.generalProjects)
    .whole(now.general, [now.basic, now.project])
    .whole(now.project, now.projectItems)
    .whole(now.project, now.generalProjects);

/** B80, B81, B83. */
const ofProjects: Section = ({ now, script }) => script().amounts(now.project);
const ofBoth: Section = ({ now, script }) => script().amounts(now.project, now.general);
const ofAll: Section = ({ now, script }) => script().amounts(now.total);
const byCount: Section = ({ now, script }) => script().count(now.projects.length);

const zero: Section = ({ script }) => script().amounts(0n);

const THREE_PUBLIC_BY_HEADING = {
  'threePublic.abroad': [abroad],
  'threePublic.reception': [reception],
  'threePublic.vehicles': [vehicles],
};

/** Sections that print figures, by profile; one that is not named prints none. */
const SECTIONS: Readonly<Record<string, Readonly<Record<string, readonly Section[]>>>> = {
  budget: {
    total: [total],
    income: [income(true)],
    expenditure: [expenditure(true), byFunction],
    fiscalAppropriation: [fiscalSources, fiscalByFunction],
    'generalPublic.scale': [scale],
    'generalPublic.structure': [structure],
    'generalPublic.use': [useByItem],
    basic: [basicByPurpose(true)],
    projects: [projectList],
    threePublic: [threePublicInBrief],
    governmentFund: [fund],
    'other.procurement': [procurement(true, 'goods', 'works', 'services')],
    'other.performance': [ofAll],
    'threePublicPart.budget': [orNone(threePublicTotal)],
    ...THREE_PUBLIC_BY_HEADING,
  },
  'jianghan-2024': {
    total: [total],
    income: [income(true)],
    expenditure: [expenditure(true)],
    fiscalAppropriation: [fiscalSources, fiscalByFunction],
    'generalPublic.scale': [scaleInAmount],
    'generalPublic.structure': [structure],
    'generalPublic.use': [use],
    basic: [basicByEconomy],
    projects: [projectList],
    governmentFund: [fund],
    'other.agency': [agency],
    'other.procurement': [procurement(true, 'goods', 'services', 'works')],
    'other.performance': [ofAll],
    'threePublicPart.budget': [threePublicTotal],
    ...THREE_PUBLIC_BY_HEADING,
  },
  'hanyang-2021': {
    fiscalAppropriation: [fiscalSources, fiscalByNature],
    generalPublic: [withCarryOver],
    basic: [basicByPurpose(false)],
    threePublic: [threePublicInBrief],
    governmentFund: [fund],
    total: [total],
    income: [income(false)],
    expenditure: [expenditure(false)],
    'other.procurement': [procurementInBrief],
    'other.performance': [ofProjects],
    'other.poverty': [zero],
  },
  'dongxihu-2023': {
    total: [sourcesInFull, total],
    income: [incomeInFull],
    expenditure: [expenditure(false)],
    fiscalAppropriation: [fiscalInFull, fiscalByNature],
    generalPublic: [ofTheYear],
    'threePublic.budget': [threePublicByNumber],
    governmentFund: [fund],
    'other.agency': [zero],
    'other.procurement': [procurement(false, 'goods', 'works', 'services')],
    'other.performance': [byCount],
    'threePublicPart.budget': [threePublicByNumber],
  },
  'jianghan-2021': {
    total: [total, income(false), expenditure(false), byFunction],
    generalPublic: [itemised],
    basic: [basicByPurpose(false)],
    governmentFund: [fund],
    'other.agency': [agencyAlone],
    'other.procurement': [procurement(false, 'goods', 'services', 'works')],
    'other.performance': [ofBoth],
    'threePublicPart.budget': [threePublicTotal],
    ...THREE_PUBLIC_BY_HEADING,
  },
};

/** What every section of a profile prints of a model after another, by the specification alone. */
export function expectedOfBudget(
  profile: string,
  places: number,
  now: Model,
  before: Model,
): ReadonlyMap<string, ExpectedSection> {
  const request = {
    now: shownBy(now),
    before: shownBy(before),
    script: () => new FigureScript(places),
  };
  return new Map(
    Object.entries(SECTIONS[profile] ?? {}).map(([id, parts]) => {
      const scripts = parts.map((part) => part(request).section);
      return [
        id,
        {
          figures: scripts.flatMap(({ figures }) => figures),
          drifts: scripts.some(({ drifts }) => drifts),
        },
      ];
    }),
  );
}
