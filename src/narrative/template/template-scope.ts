import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { MISSING_LABELS, SLOTS } from '../words.zh-CN';
import type { TemplateValue } from './drops';
import { RecordDrop } from './drops';
import { inputPiece, namePiece } from './phrases';
import { Phrase } from './piece';
import { derivedRecords } from './derived-records';
import { inputRecords } from './input-drops';
import { tableDrop } from './table-drop';

/** What the names of a template stand for; the same for all sections but for 自称. */
export type TemplateScope = Readonly<Record<string, TemplateValue>>;

export function createScope(context: NarrativeContext): TemplateScope {
  const tables = Object.entries(context.profile.names).map(
    ([name, table]) => [name, tableDrop(context, name, table)] as const,
  );
  const years: TemplateScope =
    context.year === null
      ? { 年度: missing('year', MISSING_LABELS.year), 上年度: missing('year', MISSING_LABELS.year) }
      : { 年度: String(context.year), 上年度: String(context.year - 1) };
  return {
    ...inputRecords(context),
    ...derivedRecords(context),
    ...Object.fromEntries(tables),
    ...years,
    单位: unitName(context),
  };
}

/** How the section speaks of the body: as filled in, else as section or profile say. */
export function selfReference(context: NarrativeContext, ofSection: string | undefined): Phrase {
  const given = inputText(context, 'unit.self');
  if (given !== null) return new Phrase(inputPiece(given, 'unit.self'));
  return new Phrase(ofSection ?? context.profile.settings.selfReference);
}

/** The value behind a dotted name, as the profile's own data write it. */
export function valueAt(scope: TemplateScope, path: string): TemplateValue | undefined {
  const [root = '', ...members] = path.split('.');
  return members.reduce<TemplateValue | undefined>(
    (value, member) =>
      value instanceof RecordDrop ? value.liquidMethodMissing(member) : undefined,
    scope[root],
  );
}

function unitName(context: NarrativeContext): Phrase {
  const given = inputText(context, 'unit.name');
  if (given !== null) return new Phrase(inputPiece(given, 'unit.name'));
  const { entity } = context.current.book.set;
  if (entity === '') return missing('unit.name', MISSING_LABELS.unitName);
  return new Phrase(namePiece(entity, null, null));
}

function missing(id: string, label: string): Phrase {
  return new Phrase({ kind: 'missing', id, label, slot: SLOTS.fill(label) });
}
