import type { ProtectionState } from '../../session/state/session-state';

/** What is protected, a sentence each; checking is never kept from anything. */
export function protectionSentences({
  isReadOnly,
  isStructureFixed,
  sheets,
}: ProtectionState): readonly string[] {
  return [
    ...(isReadOnly
      ? ['工作簿是只读打开的，可以检查；标出、采纳和存入停用，需要时另存后再用。']
      : []),
    ...(isStructureFixed ? ['工作簿的结构受保护，检查不受影响。'] : []),
    ...(sheets.length === 0
      ? []
      : [`受保护的工作表可以检查，不标出，锁定的单元格不写入：${sheets.join('、')}。`]),
  ];
}
