import type { Body } from '../rows/body-rows';
import type { BindingTask } from './binding';
import { isBodyName } from '../sheet/frame-texts';
import type { TableHeader } from '../columns/read-header';
import { readFrame } from '../regions/read-frame';

/** Whether the table says that it is about a 部门 or 单位, as a government's own budget does not. */
export function namesBody(task: BindingTask, header: TableHeader, { absence }: Body): boolean {
  const { entity } = readFrame(task.sheet, task.title, task.top, header);
  if (entity !== null) return isBodyName(entity) || task.departments.has(entity);
  return absence !== null && /(?:[本我此该]|20\d{2}年度?)(?:部门|单位)/.test(absence.text);
}
