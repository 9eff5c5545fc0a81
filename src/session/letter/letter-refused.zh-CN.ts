import { REASONS } from '../../tables/binding/reasons.zh-CN';
import { NO_TITLE_READ } from '../inspecting/title-hint.zh-CN';

const FORM = '请按规定的表名和表式更正';

/** What the office is to do, by what the reason says; the first that fits. */
const DEMANDS: readonly (readonly [RegExp, string])[] = [
  [/请改为/, ''],
  [/表头与没有找到的/, '请把标题更正为规定的表名'],
  [
    new RegExp(`^${REASONS.hidden.split('，').slice(0, 1).join('')}`),
    '请取消隐藏，不应公开的请删去',
  ],
  [/是同一种表/, '请只保留一张，标题写错的请更正标题'],
  [/没有写明金额单位/, '请写明金额单位'],
  [/没有写明是哪个项目/, '请写明项目名称和编码'],
  [/没有写明是哪个部门或单位/, '请写明部门或单位名称'],
];

/** Why a table could not be read, without what the program made of it, and what is to be done. */
export function refusedDemand(reason: string): string {
  const demand = DEMANDS.find(([sign]) => sign.test(reason))?.[1] ?? FORM;
  const fact = reason
    .replace(/。$/, '')
    .replace(/^标题像(《.*?》)，但/, '标题与$1相近，但')
    .replace(/^由用户指定为(《.*?》)，但/, '表与$1相近，但')
    .replace(NO_TITLE_READ, '没有规定的标题')
    .replace(/；表头与没有找到的(《.*》)相符，请核对标题是否写错$/, '，表头与$1相符')
    .replace('无法识别', '看不出是什么内容')
    .replace('，当前版本不识别这种排列', '')
    .replace(/，(?:其中的数字|整张表|都)?不参与检查$/, '')
    .replaceAll('›', '·');
  return demand === '' ? fact : `${fact}。${demand}`;
}
