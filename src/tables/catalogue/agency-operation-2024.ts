import type { TableKind, TitlePattern } from './table-kind';
import { CURRENT_APPROPRIATION_TERMS } from '../vocabulary/funds';
import { agencyOperationLayout } from './agency-operation-layout';

const OTHER_DOCUMENT = /决算|绩效|申报/;

function title(before: string, behind: string, fund: string | null, other: RegExp): TitlePattern {
  return {
    pattern: new RegExp(`${before}机关运行经费(支出)?(预算)?${behind}(情况|明细)*(统计|汇总)?表$`),
    except: other,
    scope: { ...(fund === null ? {} : { fund }), item: 'agencyOperation' },
  };
}

/**
 * What an agency's own operation costs: by economic item, by unit, or one figure. The
 * table of 一般公共预算 by item has the layout of 基本支出表 and is bound as that.
 * Source: 地方预决算公开操作规程 and the forms that departments publish.
 */
export const AGENCY_OPERATION_TABLE_2024: TableKind = {
  id: '机关运行经费表',
  document: '预算',
  titles: [
    title('一般公共预算(财政)?(拨款)?', '(财政拨款)?', 'generalPublicBudget', OTHER_DOCUMENT),
    title('财政拨款', '', 'fiscalAppropriation', /决算|绩效|申报|一般公共|三公/),
    title('', '财政拨款', 'fiscalAppropriation', /决算|绩效|申报|一般公共|三公/),
    title('', '', null, /决算|绩效|申报|一般公共|财政拨款|三公/),
  ],
  layout: agencyOperationLayout(CURRENT_APPROPRIATION_TERMS),
  trust: 11,
  closed: false,
  rules: { rollUp: 'C7', balance: 'C7' },
};
