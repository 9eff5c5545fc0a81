import type { Template } from 'liquidjs';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { NameTypes } from '../template/name-types';
import { nameTypes } from '../template/name-types';
import { parseTemplate } from '../template/parse-template';
import type { TemplateProblem } from '../template/template-problem';
import type {
  NarrativeProfile,
  PartsOfWhole,
  ProfileChart,
  ProfileSection,
} from './narrative-profile';

/** A profile whose templates are read and found right; made once. */
export interface CompiledProfile {
  readonly title: Template[];
  readonly sections: readonly CompiledSection[];
}

export interface CompiledSection {
  readonly section: ProfileSection;
  readonly heading: Template[];
  readonly paragraphs: readonly CompiledParagraph[];
}

export interface CompiledParagraph {
  readonly sentences: readonly CompiledSentence[];
  readonly sums: readonly PartsOfWhole[];
}

export interface CompiledSentence {
  readonly id: string;
  readonly templates: Template[];
}

/** What is wrong with one sentence's template. */
export interface SentenceProblem {
  readonly sentence: string;
  readonly problems: readonly TemplateProblem[];
}

type Compilation = Result<CompiledProfile, readonly SentenceProblem[]>;

const typesOfNames = new WeakMap<NarrativeProfile['names'], NameTypes>();

/** What the names of a profile stand for; made once. */
function nameTypesOf({ names }: NarrativeProfile): NameTypes {
  let types = typesOfNames.get(names);
  if (types === undefined) typesOfNames.set(names, (types = nameTypes(names)));
  return types;
}

/** Reads a template of a person's own with the names of a profile. */
export function compileOwnTemplate(
  profile: NarrativeProfile,
  template: string,
): ReturnType<typeof parseTemplate> {
  return parseTemplate(template, nameTypesOf(profile));
}

const compiled = new WeakMap<NarrativeProfile, Compilation>();

/** Parses all templates of a profile once; later calls give the same answer. */
export function compileProfile(profile: NarrativeProfile): Compilation {
  let compilation = compiled.get(profile);
  if (compilation === undefined) compiled.set(profile, (compilation = compile(profile)));
  return compilation;
}

function compile(profile: NarrativeProfile): Compilation {
  const names = nameTypesOf(profile);
  const problems: SentenceProblem[] = [];
  const sentence = (id: string, template: string): CompiledSentence => {
    const parsed = parseTemplate(template, names);
    if (!parsed.ok) problems.push({ sentence: id, problems: parsed.error });
    return { id, templates: parsed.ok ? parsed.value : [] };
  };
  const title = sentence('title', profile.title).templates;
  for (const { charts = [] } of profile.sections) requireNames(charts.flatMap(chartNames), names);
  const sections = profile.sections.map((section) => ({
    section,
    heading: sentence(`${section.id}的标题`, section.heading).templates,
    paragraphs: section.paragraphs.map(({ sentences, sums = [] }) => {
      requireNames(sums.flatMap(sumNames), names);
      return { sentences: sentences.map(({ id, template }) => sentence(id, template)), sums };
    }),
  }));
  return problems.length > 0 ? fail(problems) : ok({ title, sections });
}

/** A part without a full stop is a member of each item of the whole. */
function sumNames({ whole, parts }: PartsOfWhole): readonly string[] {
  return [whole, ...parts.map((part) => (part.includes('.') ? part : `${whole}.${part}`))];
}

function chartNames(chart: ProfileChart): readonly string[] {
  return chart.kind === 'change'
    ? chart.series.map(({ figure }) => figure)
    : [chart.whole, chart.parts];
}

/** Sums and charts are written by us, not by users: a wrong name in one is a bug. */
function requireNames(paths: readonly string[], names: NameTypes): void {
  for (const path of paths) {
    const [root = '', ...members] = path.split('.');
    const type = members.reduce((owner, member) => {
      const record = owner?.kind === 'list' ? owner.item : owner;
      return record !== undefined && 'members' in record ? record.members.get(member) : undefined;
    }, names.get(root));
    if (type === undefined)
      throw new TypeError(`unknown name ${path} in the sums or charts of a profile`);
  }
}
