import { foldLabel } from '../base/label-text';

const CITY_PREFIX = /^(?:[^省市]{2,8}省)?(?:[^省市]{2,8}市)?(?=.{3})/;

/** A name of a public body without 本级, 汇总, brackets, code and the province and city in front. */
function plainName(name: string): string {
  return foldLabel(name)
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, '')
    .replace(/本级|汇总/g, '')
    .replace(/^\d+-?/, '')
    .replace(CITY_PREFIX, '');
}

/** What names of public bodies end in; 部门, 预算公开表 and the like are none. */
const BODY =
  /(局|中心|委|办|院|校|学|所|站|馆|队|处|部|会|厅|政府|街道|镇|乡|公司|社|团|园|场|库|科|署|组|集团|室|台)$/;

export function isBodyName(name: string): boolean {
  return BODY.test(plainName(name));
}

/**
 * Two spellings of one body: equal but for a place in front. A name that only begins with the other
 * is one of its units, and a document without a name contradicts none.
 */
export function isOneBody(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a.endsWith(b) || b.endsWith(a);
}
