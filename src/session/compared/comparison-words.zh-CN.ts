import { fileName } from '../../base/address';
import type { DocumentUse } from '../../checks/documents/other-document';

const NOTHING_OF: Readonly<Record<DocumentUse, string>> = {
  prior: '表中没有上年数，决算的年初结转和结余也没有对应的上年年末数',
  budget: '只有决算表中的预算数才与预算公开表比较',
  units: '部门表与单位表中没有同一种表，或表中有未能识别的行列',
};

/** Why a file that was given has nothing to compare, without a full stop. */
export function nothingComparedText(file: string, use: DocumentUse): string {
  return `${fileName(file)}与所检查的公开表没有可以比较的数：${NOTHING_OF[use]}`;
}
