import { allHaveTargets } from '../figures/all-have-targets';
import { ALL_HAVE_TARGETS } from '../inputs/input-fields';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import type { TemplateValue } from './drops';
import { missingInput } from './filled-in';
import { Phrase } from './piece';

/** Whether all projects and the whole have targets: as filled in, else as the forms show. */
export function targetsMember(context: NarrativeContext, name: string): TemplateValue | undefined {
  const given = inputText(context, 'perf.targets');
  switch (name) {
    case '全部':
      return given === null ? allHaveTargets(context.current.book) : given === ALL_HAVE_TARGETS;
    case '待定':
      return given === null;
    case '说明':
      return new Phrase(...(given === null ? [missingInput('perf.targets')] : []));
    default:
      return undefined;
  }
}
