import { foldLabel } from '../../base/label-text';

/** 返回目录, 第2页 共3页, —2—: what helps to leaf through a workbook. */
const NAVIGATION =
  /^(?:返回.{0,6}|回目录|-?第[\d一二三四五六七八九十]+页.{0,8}|共\d+页.{0,8}|[-—–]{1,2}\d{1,3}[-—–]{1,2})$/;

/** 单位负责人：, 制表人：, 联系电话：, 填报日期：, with or without what is signed. */
const SIGNATURE =
  /^(?:单位|部门|财务|分管)?(?:负责人|领导|主管)(?:\(?签[字章]\)?)?:|^(?:填报|填表|制表|编制|审核|复核|经办|联系)(?:人|人员)(?:\(?签[字章]\)?)?:|^(?:单位)?(?:制表|审核|复核):|^(?:联系|办公)?(?:电话|手机)(?:号码)?:|^(?:填报|填表|制表|编制|报送|打印)(?:日期|时间):/;

export function isNavigation(text: string): boolean {
  return /^[返回第共—–-]/.test(text) && NAVIGATION.test(foldLabel(text));
}

/**
 * What a text does on a sheet besides what a table says. The name or the telephone number of an
 * open signature may stand in a cell beside it.
 */
export type Furniture = 'none' | 'blank' | 'navigation' | 'signature' | 'openSignature';

export function furnitureOf(text: string): Furniture {
  const folded = foldLabel(text);
  if (folded === '') return 'blank';
  if (SIGNATURE.test(folded)) return folded.endsWith(':') ? 'openSignature' : 'signature';
  return isNavigation(folded) ? 'navigation' : 'none';
}
