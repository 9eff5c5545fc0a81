import { INPUT_NAMES } from '../names/input-names';
import type { NarrativeProfile } from '../profiles/narrative-profile';

/** Inputs that stand behind names which are computed, by the word in front of the full stop. */
const BEHIND_NAMES: Readonly<Record<string, readonly string[]>> = {
  下属单位: ['subUnits'],
  绩效目标: ['perf.targets'],
  科目说明: ['terms.policy'],
  机关运行经费: ['agencyOperating.policy', 'agencyOperating.amount'],
};

/** Inputs that every narrative uses. */
const OF_EVERY_NARRATIVE = ['unit.name', 'unit.self', 'year'];

/** What a person has to say of each project where the tables list none. */
const OF_ENTERED_PROJECT = [
  ...['name', 'executed', 'fullYearBudget'],
  ...['result', 'outputs[]', 'problems'],
].map((part) => `project[].${part}`);

const used = new WeakMap<NarrativeProfile['sections'], readonly string[]>();

/**
 * Ids of the inputs that the templates of a profile name, in the order of the catalogue of names; a
 * list stands as duties[], projects that a person lists as project[].name and so on.
 */
export function usedInputs({ sections }: NarrativeProfile): readonly string[] {
  let ids = used.get(sections);
  if (ids === undefined) used.set(sections, (ids = inputsOf(sections)));
  return ids;
}

function inputsOf(sections: NarrativeProfile['sections']): readonly string[] {
  const text = sections
    .flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.flatMap(({ sentences }) => sentences.map(({ template }) => template)),
    ])
    .join('\n');
  const names = new Set(text.match(/[\p{L}\p{N}_]+\.[\p{L}\p{N}_]+/gu) ?? []);
  const byName = Object.entries(INPUT_NAMES).flatMap(([record, members]) =>
    Object.entries(members).flatMap(([name, member]) => {
      if (!names.has(`${record}.${name}`)) return [];
      switch (member.kind) {
        case 'text':
          return [member.input];
        case 'number':
        case 'amount':
          return member.inputs;
        case 'list':
          return [`${member.input}[]`];
        case 'projects':
          return OF_ENTERED_PROJECT;
      }
    }),
  );
  const behind = Object.entries(BEHIND_NAMES).flatMap(([record, ids]) =>
    [...names].some((name) => name.startsWith(`${record}.`)) ? ids : [],
  );
  return [...new Set([...OF_EVERY_NARRATIVE, ...behind, ...byName])];
}
