import { cellKey } from '../../base/address';
import type { MissingTables } from '../missing-tables';

/** 《政府性基金预算支出表》、《国有资本经营预算支出表》（收支总表!B8 有这项金额） */
export function missingNames({ kindNames, shown = [] }: MissingTables): string {
  return kindNames
    .map((name) => {
      const cell = shown.find(({ kindName }) => kindName === name)?.cell;
      return `《${name}》${cell === undefined ? '' : `（${cellKey(cell)} 有这项金额）`}`;
    })
    .join('、');
}
