import { sheet } from '../fixtures/sheet';

/** A total that differs from its three parts, and nothing that says which of the four is wrong. */
export const UNDECIDED = sheet(
  '支出',
  `2024年部门支出总表
  || 单位：万元
  科目编码 | 科目名称 | 合计
  | 合计 | 121.32
  201 | 一般公共服务支出 | 80.00
  205 | 教育支出 | 3.38
  208 | 社会保障和就业支出 | 37.77`,
);
