import { fileName } from '../../base/address';
import type { CompanionRole, OtherBody } from './other-body';

const ROLES: Readonly<Record<CompanionRole, string>> = {
  prior: '上年工作簿',
  budget: '当年预算工作簿',
};

/** Whose figures a narrative compares with. */
export const COMPANION_NOTICES = {
  /** One of the two says no name, or a name that is most likely the same. */
  unlikeNames: (role: CompanionRole, own: string, found: string) => {
    if (found === '') return `${ROLES[role]}没有写明单位，请确认它是本单位的`;
    if (own === '') return `本簿没有写明单位，${ROLES[role]}是“${found}”的，请确认是同一单位`;
    return `${ROLES[role]}的单位是“${found}”，与本年的“${own}”不同，请确认是同一单位`;
  },
};

/** Why the figures of a workbook were not taken. */
export function otherBodyText({ companion, file, own, found }: OtherBody): string {
  return `${ROLES[companion]}“${fileName(file)}”是“${found}”的，不是“${own}”的，没有用它的数`;
}
