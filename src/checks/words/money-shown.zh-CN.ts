import { cellKey } from '../../base/address';
import { amountText } from './fact-wording.zh-CN';
import type { MissingTables } from '../missing-tables';
import type { MoneyShown } from '../money-shown';

/** 《政府性基金预算支出表》、《国有资本经营预算支出表》（收支总表!B8 有这项金额 20.00 万元） */
export function missingNames({ kindNames, shown = [] }: MissingTables): string {
  return kindNames
    .map((name) => {
      const money = shown.find(({ kindName }) => kindName === name);
      return `《${name}》${money === undefined ? '' : `（${moneyShownText(money)}）`}`;
    })
    .join('、');
}

/** 预算01表!B8 有这项金额 20.00 万元 */
export function moneyShownText({ cell, amount, unit, places }: MoneyShown): string {
  return `${cellKey(cell)} 有这项金额 ${amountText(amount, unit, places)} ${unit}`;
}
