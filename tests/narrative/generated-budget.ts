import fc from 'fast-check';

/**
 * A budget in thousandths of 万元, from which all tables are written and every figure of the text is
 * foretold; each cell rounds on its own, so that sums drift as they do in print.
 */
export interface Model {
  readonly year: number;
  /** 一般公共预算 by 项, in the order of ITEM_PATHS. */
  readonly items: readonly Item[];
  /** Of 人员经费, so many tenths are 对个人和家庭的补助. */
  readonly subsidyTenths: bigint;
  /** 上年结转 of 一般公共预算. */
  readonly opening: bigint;
  /** 其他收入, spent on projects of the first 项. */
  readonly other: bigint;
  /** 政府性基金, spent on projects. */
  readonly fund: bigint;
  /** The first project has so many tenths of 项目支出 of 一般公共预算. */
  readonly projectTenths: bigint;
  readonly procurement: Readonly<Record<'goods' | 'works' | 'services', bigint>>;
  readonly purchase: bigint;
  readonly operation: bigint;
  readonly reception: bigint;
}

export interface Item {
  readonly personnel: bigint;
  readonly operating: bigint;
  readonly project: bigint;
}

/** A 项 with the 款 and 类 above it. */
export interface ItemPath {
  readonly classCode: string;
  readonly className: string;
  readonly groupCode: string;
  readonly groupName: string;
  readonly code: string;
  readonly name: string;
}

const GENERAL = {
  ...{ classCode: '201', className: '一般公共服务支出' },
  ...{ groupCode: '20103', groupName: '政府办公厅（室）及相关机构事务' },
};

const HEALTH = {
  ...{ classCode: '210', className: '卫生健康支出' },
  ...{ groupCode: '21011', groupName: '行政事业单位医疗' },
};

export const ITEM_PATHS: readonly ItemPath[] = [
  { ...GENERAL, code: '2010302', name: '一般行政管理事务' },
  { ...GENERAL, code: '2010350', name: '事业运行' },
  {
    ...{ classCode: '208', className: '社会保障和就业支出' },
    ...{ groupCode: '20805', groupName: '行政事业单位养老支出' },
    ...{ code: '2080502', name: '事业单位离退休' },
  },
  { ...HEALTH, code: '2101102', name: '事业单位医疗' },
  { ...HEALTH, code: '2101103', name: '公务员医疗补助' },
];

export const FUND_PATH: ItemPath = {
  ...{ classCode: '212', className: '城乡社区支出' },
  ...{ groupCode: '21208', groupName: '国有土地使用权出让收入安排的支出' },
  ...{ code: '2120803', name: '城市建设支出' },
};

/** Amounts that a cell shows as something. */
const LEAST = 10n;
const MOST = 99_999_999n;
const some = fc.bigInt({ min: LEAST, max: MOST });
const figure = fc.oneof(fc.constant(0n), some);
/** Multiples of what a cell shows. */
const plain = fc.oneof(
  fc.constant(0n),
  fc.bigInt({ min: 1n, max: MOST / 10n }).map((value) => value * 10n),
);
const tenths = fc.bigInt({ min: 0n, max: 9n });
const item = fc.record({ personnel: figure, operating: figure, project: figure });

/** Figures of one year; the first 项 is never 0, so that every total is something. */
export const MODELS: fc.Arbitrary<Omit<Model, 'year'>> = fc
  .record({
    first: fc.record({ personnel: some, operating: some, project: some }),
    others: fc.tuple(item, item, item, item),
    openingTenths: tenths,
    subsidyTenths: tenths,
    projectTenths: fc.bigInt({ min: 1n, max: 9n }),
    other: fc.oneof(fc.constant(0n), plain),
    fund: fc.oneof(fc.constant(0n), plain),
    procurement: fc.record({ goods: figure, works: figure, services: figure }),
    purchase: plain,
    operation: plain,
    reception: plain,
  })
  .map(({ first, others, openingTenths, ...rest }) => {
    const items = [first, ...others];
    const projects = items.reduce((all, one) => all + one.project, 0n);
    const opening = (((projects / 2n) * openingTenths) / 100n) * 10n;
    return { items, opening, ...rest };
  });

export function totalOf({ personnel, operating, project }: Item): bigint {
  return personnel + operating + project;
}

/** The sum of one part, or of all of it, over the items. */
export function sum(model: Omit<Model, 'year'>, part: (one: Item) => bigint): bigint {
  return model.items.reduce((total, one) => total + part(one), 0n);
}

/** Thousandths as a cell shows them: hundredths, half up. */
export function shown(thousandths: bigint): bigint {
  return (thousandths + 5n) / 10n;
}

/** A 项 with its money and its path. */
export interface PlacedItem extends Item {
  readonly path: ItemPath;
}

/** The items of 一般公共预算 that have money. */
export function generalItems({ items }: Omit<Model, 'year'>): readonly PlacedItem[] {
  return ITEM_PATHS.flatMap((path, position) => {
    const one = items[position];
    return one === undefined || totalOf(one) === 0n ? [] : [{ ...one, path }];
  });
}

/** The items of the department: 其他收入 and 政府性基金 too. */
export function departmentItems(model: Omit<Model, 'year'>): readonly PlacedItem[] {
  const general = generalItems(model).map((one, position) =>
    position === 0 ? { ...one, project: one.project + model.other } : one,
  );
  return [...general, ...fundItems(model)];
}

export function fundItems({ fund }: Omit<Model, 'year'>): readonly PlacedItem[] {
  return fund === 0n ? [] : [{ personnel: 0n, operating: 0n, project: fund, path: FUND_PATH }];
}

/** The 类 of items, each with what they are. */
export function classesOf(
  items: readonly PlacedItem[],
): readonly { readonly name: string; readonly items: readonly PlacedItem[] }[] {
  const names = [...new Set(items.map(({ path }) => path.className))];
  return names.map((name) => ({
    name,
    items: items.filter(({ path }) => path.className === name),
  }));
}

export function sumOf(items: readonly PlacedItem[], part: (one: Item) => bigint = totalOf): bigint {
  return items.reduce((all, one) => all + part(one), 0n);
}

/** A project with its money by kind. */
export interface Project {
  readonly name: string;
  readonly current: bigint;
  readonly carried: bigint;
  readonly fund: bigint;
  readonly unit: bigint;
}

/** What 项目支出 is made of, projects without money left out. */
export function projectsOf(model: Omit<Model, 'year'>): readonly Project[] {
  const all = sum(model, (one) => one.project);
  const split = ((all / 2n) * model.projectTenths) / 10n;
  const first = split < LEAST ? 0n : split;
  const none = { current: 0n, carried: 0n, fund: 0n, unit: 0n };
  return [
    { ...none, name: '平台运行维护', current: first },
    {
      ...none,
      name: '数据安全测评',
      current: all - first - model.opening,
      carried: model.opening,
    },
    { ...none, name: '道路建设', fund: model.fund },
    { ...none, name: '自筹培训', unit: model.other },
  ].filter((project) => shown(moneyOf(project)) > 0n);
}

export function moneyOf({ current, carried, fund, unit }: Project): bigint {
  return current + carried + fund + unit;
}
