/** How the lines around a public table are told apart. */
export const ATTACHED_PATTERNS = {
  /** 预算01表, 公开01表 */
  number: /^\S{0,8}\d{1,2}(-\d+)?表$/,
  /** 注：…, 本单位无…，故本表无数据。 */
  note: /^[（(【]?(注|备注|说明|附注|填表说明)[\d\s]*[：:.、）)】]|。$|^(本|我)(单位|部门|表).*无/,
} as const;
