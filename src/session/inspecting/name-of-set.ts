import type { TableSet } from '../../tables/table';

/** 示例区数据中心 2024 预算, by which a set can be asked for. */
export function nameOfSet({ set }: { readonly set: TableSet }): string {
  return [set.entity, set.year === 0 ? '' : String(set.year), set.document]
    .filter((part) => part !== '')
    .join(' ');
}
