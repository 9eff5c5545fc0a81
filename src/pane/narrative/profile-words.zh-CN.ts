import type {
  CarriedSentences,
  ProfileChange,
  ProfileDifferences,
} from '../../session/narrative/profile-change';
import { SETUP_WORDS } from './setup-words.zh-CN';

/** What is told of a change in one line; `all`: each of what the line names only the first of. */
interface ProfileLine {
  readonly text: string;
  readonly all: readonly string[];
}

/** More headings than these are counted, not named. */
const NAMED = 4;

/** Two headings to each, in a narrow pane. */
const RETITLED_NAMED = 2;

function headings(names: readonly string[], most = NAMED): string {
  const named = names.slice(0, most).join('、');
  return names.length > most ? `${named}等 ${names.length} 部分` : named;
}

function retitledLine(retitled: ProfileDifferences['retitled']): readonly ProfileLine[] {
  const all = retitled.map(([before, after]) => `“${before}”改为“${after}”`);
  if (all.length === 0) return [];
  const text = `标题不同的部分：${headings(all, RETITLED_NAMED)}`;
  return [{ text, all: all.length > RETITLED_NAMED ? all : [] }];
}

function line(text: string): ProfileLine {
  return { text, all: [] };
}

function differences(of: ProfileDifferences): readonly ProfileLine[] {
  const { percentPlaces, baseTerm, added, dropped, moved, retitled, reworded } = of;
  const named = (what: string, names: readonly string[]) =>
    names.length === 0 ? [] : [line(`${what}的部分：${headings(names)}`)];
  return [
    ...(percentPlaces === null
      ? []
      : [line(`百分数最多保留的小数位数：由 ${percentPlaces[0]} 位改为 ${percentPlaces[1]} 位`)]),
    ...(baseTerm === null
      ? []
      : [
          line(
            `比较的说法：由“${SETUP_WORDS.comparedWith(baseTerm[0])}”改为“${SETUP_WORDS.comparedWith(baseTerm[1])}”`,
          ),
        ]),
    ...named('增加', added),
    ...named('不再有', dropped),
    ...named('次序不同', moved),
    ...retitledLine(retitled),
    ...named('文字不同', reworded),
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
  lines: (change: ProfileChange): readonly ProfileLine[] => {
    const told = [...differences(change.differences), ...sentences(change.carried).map(line)];
    return told.length === 0 ? [line('文字与现在相同')] : told;
  },
  stays: '已填写的内容、在下面选定的设置不变。改用后可以改回。',
  take: '改用',
  leave: '不改用',
  done: ({ from, to }: ProfileChange) => `已由“${from.name}”改用“${to.name}”。`,
  undo: '改回',
};
