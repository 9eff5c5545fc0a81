import { isCountedTogether } from '../../narrative/inputs/counted-together';
import type { InputField } from '../../narrative/inputs/input-fields';
import { findInputField } from '../../narrative/inputs/input-fields';
import { usedInputs } from '../../narrative/inputs/used-inputs';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { NarrativeProfile } from '../../narrative/profiles/narrative-profile';
import type { FormStatement } from '../../tables/catalogue/form-layout';
import type { TableSet } from '../../tables/table';
import type { FormField, FormGroup } from './form-field';
import { FORM_GROUPS } from './form-field';
import type { FieldContext } from './field-context';
import { fieldContexts } from './field-contexts';
import { FORM_WORDS } from './narrative-form.zh-CN';
import { typedFieldOf } from './typed-inputs';

export interface FormRequest {
  readonly set: TableSet;
  readonly profile: NarrativeProfile;
  readonly document: NarrativeDocument;
  /** As typed, by field. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, string>>;
}

/** The fields that this narrative can use, those of one group together. */
export function narrativeForm(request: FormRequest): readonly FormField[] {
  const { profile, document, typed } = request;
  const missing = new Map<string, string>();
  for (const { id, label } of document.missing) {
    if (!missing.has(typedFieldOf(id))) missing.set(typedFieldOf(id), label);
  }
  const ids = new Set([
    ...usedInputs(profile).flatMap((id) => projectPlaces(typed, id)),
    // In the order of the text, so that a field keeps its place once it is filled in.
    ...inputsInText(document).map(typedFieldOf),
    ...missing.keys(),
    ...Object.keys(typed),
  ]);
  const contexts = fieldContexts(document);
  const printed = textsInPlace(document);
  const fields = [...ids].flatMap((id) => {
    const field = findInputField(id.replace(/\[\]$/, '[0]'));
    return field === null
      ? []
      : [
          formField(request, id, field, {
            missingLabel: missing.get(id) ?? null,
            context: contexts.get(id) ?? null,
            printed: printed.get(id) ?? '',
          }),
        ];
  });
  return FORM_GROUPS.flatMap((group) => fields.filter((field) => field.group === group));
}

interface PlaceOfField {
  /** What is missing there; null: nothing. */
  readonly missingLabel: string | null;
  /** Null where the text does not use it. */
  readonly context: FieldContext | null;
  readonly printed: string;
}

function formField(
  { set, typed, problems, document }: FormRequest,
  id: string,
  { label, type }: InputField,
  { missingLabel, context, printed }: PlaceOfField,
): FormField {
  const group = groupOf(id);
  return {
    id,
    group,
    label: missingLabel ?? FORM_WORDS.label(id, label, set.document, context),
    type,
    isList: id.endsWith('[]'),
    isCountedTogether: isCountedTogether(id),
    text: typed[id] ?? '',
    printed: missingLabel === null && (typed[id] ?? '') === '' ? printed : '',
    problem: problems[id] ?? null,
    isMissing: missingLabel !== null,
    isAssumed: document.notices.some(({ input }) => input === id),
    context: context?.words ?? '',
    proposal: (typed[id] ?? '') === '' ? proposalOf(id, set, type.kind === 'integer') : null,
  };
}

/** Each project that was named, and one more. */
function projectPlaces(typed: Readonly<Record<string, string>>, id: string): readonly string[] {
  if (!id.startsWith('project[].')) return [id];
  const named = Object.keys(typed).flatMap(
    (one) => /^project\[(\d+)\]\.name$/.exec(one)?.[1] ?? [],
  );
  const next = Math.max(-1, ...named.map(Number)) + 1;
  const places = id.endsWith('.name') ? [...named, String(next)] : named;
  return places.map((place) => id.replace('[]', `[${place}]`));
}

/** By field: what stands in the text where it is used first. */
function textsInPlace({ sections }: NarrativeDocument): ReadonlyMap<string, string> {
  const spans = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.spans));
  return new Map(
    spans
      .flatMap(({ input, value }) =>
        input === null ? [] : [[typedFieldOf(input), value] as const],
      )
      .reverse(),
  );
}

function inputsInText({ title, sections }: NarrativeDocument): readonly string[] {
  return [title, ...sections.flatMap(({ paragraphs }) => paragraphs)].flatMap(({ spans }) =>
    spans.flatMap(({ input }) => input ?? []),
  );
}

const GROUPS: readonly (readonly [RegExp, FormGroup])[] = [
  [/^(unit\.|year$|phone$|duties|goals|subUnits|innerDepartments)/, 'unit'],
  [/^(prior|budget)\./, 'prior'],
  [/^reason\./, 'reason'],
  [/^(staff|posts)\./, 'staff'],
  [/^project\[/, 'project'],
  [/^(vehicles|building|equipment)\./, 'asset'],
  [/^(procurement|services)\./, 'procurement'],
  [/^(perf\.|summary)/, 'performance'],
  [/^terms\./, 'terms'],
];

function groupOf(id: string): FormGroup {
  return GROUPS.find(([pattern]) => pattern.test(id))?.[1] ?? 'other';
}

function proposalOf(id: string, set: TableSet, isCount: boolean): string | null {
  const { entity, year } = set;
  if (id === 'duties[]') return statedLines(set, 'duties');
  if (id === 'goals[]') return statedLines(set, 'tasksOfYear');
  if (id === 'unit.name') return entity === '' ? null : entity;
  if (id === 'year') return year === 0 ? null : String(year);
  if (id === 'approval.authority') return FORM_WORDS.approvalAuthority;
  // How many units there are is counted in the tables.
  return isCount && id !== 'subUnits' ? '0' : null;
}

/** What the form of the whole says, one line for each point and without its number. */
function statedLines({ tables }: TableSet, says: FormStatement): string | null {
  const [text] = tables.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.statements?.[says] ?? []),
  );
  if (text === undefined) return null;
  const lines = text.split('\n').map((line) => line.trim().replace(NUMBER, '').replace(STOP, ''));
  return lines.filter((line) => line !== '').join('\n');
}

const NUMBER =
  /^([（(]?[一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十\d]{1,3}[.．、])\s*/;
const STOP = /[；;。]+$/;
