import type { Coordinates } from '../coordinates';
import type { TableKind, TitlePattern } from '../table-kind';
import { GOVERNMENT_CLASS_TERMS } from '../vocabulary/economies';
import { TOTAL_TERMS } from '../vocabulary/flows';
import { GOVERNMENT_ITEM_TERMS } from '../vocabulary/government-items';
import { NATURE_COLUMNS, matrix } from './budget-layouts';

const OTHER_DOCUMENT = /决算|绩效|申报/;

/** 人员经费(工资福利支出)(按政府预算经济分类): one 类 of the one classification, divided by the other. */
function basicTitle(division: string, name: string, economy: string): TitlePattern {
  const scope: Coordinates = { fund: 'generalPublicBudget', nature: 'basic', economy };
  return {
    pattern: new RegExp(
      `一般公共预算(财政拨款)?基本支出(预算)?(明细)?表[-—–]{0,2}\\(?${division}(经费)?\\(?${name}\\).*\\(按?政府(预算)?(支出)?经济分类(科目)?\\)$`,
    ),
    except: OTHER_DOCUMENT,
    scope,
  };
}

/**
 * What some provinces publish beside the thirteen tables.
 * Source: the set of 23 tables of 湖南.
 */
export const FURTHER_BUDGET_TABLES: readonly TableKind[] = [
  {
    id: '一般公共预算基本支出表（功能与政府经济分类）',
    document: '预算',
    titles: [
      basicTitle('人员', '工资福利支出', '301'),
      basicTitle('公用', '商品和?服务支出', '302'),
      basicTitle('人员', '对?个人和家庭的?补助', '303'),
      {
        pattern: /一般公共预算(财政拨款)?基本支出(预算)?表\(功能(和|与)政府经济分类\)$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'generalPublicBudget', nature: 'basic' },
      },
    ],
    layout: {
      ...matrix(
        ['function'],
        [TOTAL_TERMS, GOVERNMENT_CLASS_TERMS, GOVERNMENT_ITEM_TERMS],
        'expenditure',
      ),
      columnsBy: 'economyGov',
    },
    trust: 4,
    closed: false,
    rules: { rollUp: 'C11', balance: 'C11' },
  },
  {
    id: '财政专户管理资金支出表',
    document: '预算',
    titles: [
      {
        pattern: /财政专户管理资金(预算)?支出(预算)?(情况|总)?表$/,
        except: OTHER_DOCUMENT,
        scope: { fund: 'fiscalAccount' },
      },
    ],
    layout: matrix(['function'], NATURE_COLUMNS, 'expenditure'),
    trust: 4,
    closed: false,
    rules: { rollUp: 'C2', balance: 'C2' },
  },
];
