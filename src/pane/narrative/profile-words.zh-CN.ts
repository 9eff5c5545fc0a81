import type {
  CarriedSentences,
  ProfileChange,
  ProfileDifferences,
} from '../../session/narrative/profile-change';
import { SETUP_WORDS } from './setup-words.zh-CN';

/** More headings than these are counted, not named. */
const NAMED = 4;

function headings(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join('、');
  return names.length > NAMED ? `${named}等 ${names.length} 部分` : named;
}

function differences(of: ProfileDifferences): readonly string[] {
  const { percentPlaces, baseTerm, added, dropped, moved, retitled, reworded } = of;
  return [
    ...(percentPlaces === null
      ? []
      : [`百分数最多保留的小数位数：由 ${percentPlaces[0]} 位改为 ${percentPlaces[1]} 位`]),
    ...(baseTerm === null
      ? []
      : [
          `比较的说法：由“${SETUP_WORDS.comparedWith(baseTerm[0])}”改为“${SETUP_WORDS.comparedWith(baseTerm[1])}”`,
        ]),
    ...(added.length === 0 ? [] : [`增加的部分：${headings(added)}`]),
    ...(dropped.length === 0 ? [] : [`不再有的部分：${headings(dropped)}`]),
    ...(moved.length === 0 ? [] : [`次序不同的部分：${headings(moved)}`]),
    ...(retitled.length === 0
      ? []
      : [
          `标题不同的部分：${headings(retitled.map(([before, after]) => `“${before}”改为“${after}”`))}`,
        ]),
    ...(reworded.length === 0 ? [] : [`文字不同的部分：${headings(reworded)}`]),
  ];
}

function sentences({ templates, texts, left }: CarriedSentences): readonly string[] {
  const kept = Object.keys(templates).length + Object.keys(texts).length;
  return [
    ...(kept === 0 ? [] : [`本单位的写法和改写的句子：${kept} 句照用`]),
    ...(left.length === 0
      ? []
      : [
          `用不上的改写 ${left.length} 句，这一式样没有写同样内容的句子：${left.map((text) => `“${text}”`).join('、')}；换回原来的式样仍然有效`,
        ]),
  ];
}

/** What is said of a change of profile, before and after. */
export const PROFILE_WORDS = {
  ask: ({ to }: ProfileChange) => `改用“${to.name}”后：`,
  lines: (change: ProfileChange): readonly string[] => {
    const told = [...differences(change.differences), ...sentences(change.carried)];
    return told.length === 0 ? ['文字与现在相同'] : told;
  },
  stays: '已填写的内容、在下面选定的设置不变。改用后可以改回。',
  take: '改用',
  leave: '不改用',
  done: ({ from, to }: ProfileChange) => `已由“${from.name}”改用“${to.name}”。`,
  undo: '改回',
};
