import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { compileOwnTemplate } from '../../narrative/profiles/compile-profile';
import { PROFILES } from '../../narrative/profiles/profiles';
import { sentenceKey } from '../../narrative/sentence-changes';
import { describeTemplateProblem } from '../../narrative/template/template-problems.zh-CN';
import type { ChosenFile } from '../codes/code-list-state';
import { unreadableListText } from '../codes/code-list-words.zh-CN';
import type { OwnWording, TakenWording } from './own-wording';
import { readWordingText } from './wording-text';
import { WORDING_WORDS as WORDS } from './wording-words.zh-CN';

/** The templates of a file that fit a sentence, and why the others do not. */
export interface FittingWording {
  readonly templates: OwnWording;
  readonly unused: TakenWording['unused'];
}

/** Nothing that was written by hand is larger. */
const MOST_BYTES = 1_000_000;

/** What a file of wording holds, or in words why it is none. */
export async function readWordingFile(file: ChosenFile): Promise<Result<FittingWording, string>> {
  if (file.size > MOST_BYTES) return fail(WORDS.notOurs);
  let text: string;
  try {
    text = new TextDecoder().decode(await file.arrayBuffer());
  } catch {
    return fail(unreadableListText);
  }
  const read = readWordingText(text);
  switch (read.kind) {
    case 'wording':
      return ok(fitting(read.wording));
    case 'newer':
      return fail(WORDS.newerFile);
    case 'damaged':
      return fail(WORDS.notOurs);
  }
}

function fitting(wording: OwnWording): FittingWording {
  const templates: Record<string, string> = {};
  const unused: TakenWording['unused'][number][] = [];
  for (const [key, template] of Object.entries(wording)) {
    const misfit = misfitOf(key, template);
    if (misfit === null) templates[key] = template;
    else unused.push(misfit);
  }
  return { templates, unused };
}

function misfitOf(key: string, template: string): TakenWording['unused'][number] | null {
  for (const profile of PROFILES) {
    if (!key.startsWith(`${profile.id}/`)) continue;
    for (const { id, paragraphs } of profile.sections) {
      for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
        if (sentenceKey(profile.id, id, sentence.id) !== key) continue;
        const compiled = compileOwnTemplate(profile, template);
        if (compiled.ok) return null;
        const why = compiled.error.map(describeTemplateProblem).join('；');
        return { sentence: WORDS.sentence(profile.name, key), why };
      }
    }
    return { sentence: WORDS.sentence(profile.name, key), why: WORDS.noSentence };
  }
  return { sentence: key, why: WORDS.noProfile };
}
