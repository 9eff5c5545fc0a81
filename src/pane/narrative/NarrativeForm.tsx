import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FormField, FormGroup } from '../../session/narrative/form-field';
import { FORM_GROUPS } from '../../session/narrative/form-field';
import { useSession } from '../frame/session-context';
import { ChoiceField } from './ChoiceField';
import { ClearInputs } from './ClearInputs';
import type { FormFilter } from './form-words.zh-CN';
import { FORM_WORDS } from './form-words.zh-CN';
import { InputField } from './InputField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px 12px 32px' },
  group: {
    padding: '4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: {
    minHeight: '28px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 0 12px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '4px 8px' },
  filter: { flex: '1 1 140px' },
});

const FILTERS: readonly FormFilter[] = ['all', 'missing', 'reason'];

/** Many fields that are written already. */
const FOLDED: readonly FormGroup[] = ['terms'];

interface NarrativeFormProps {
  /** The name of the set that is written about. */
  readonly set: string;
  readonly fields: readonly FormField[];
  /** The field to begin with, if another place led here. */
  readonly wanted: string | null;
  readonly filter: FormFilter;
  readonly onFilter: (filter: FormFilter) => void;
}

/** What the tables do not say, as a form: all of it, what waits, or the reasons alone. */
export function NarrativeForm(props: NarrativeFormProps) {
  const { set, fields, wanted, filter, onFilter } = props;
  const styles = useStyles();
  const session = useSession();
  // What stood under a filter stays in sight until the filter is chosen again: filling in one count
  // of a group makes the others 0, and these may be what comes next.
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const places = [...(form.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
    const place = places.find((one) => one.dataset['field'] === wanted);
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  }, [wanted]);
  const shown = fields.filter((field) => {
    if (filter === 'all' || kept.has(field.id) || field.id === wanted) return true;
    return filter === 'missing'
      ? field.isMissing || field.isAssumed || field.problem !== null
      : field.group === 'reason';
  });
  const fill = (id: string) => (text: string) => {
    setKept(new Set([...kept, ...shown.map((field) => field.id)]));
    void session.run({ type: 'editNarrative', edit: { kind: 'input', id, text } });
  };
  return (
    <div ref={form} className={styles.form}>
      <div className={styles.top}>
        <div className={styles.filter}>
          <ChoiceField
            label={FORM_WORDS.show}
            value={filter}
            choices={FILTERS.map((id) => ({ id, name: FORM_WORDS.filters[id] }))}
            onChoose={(chosen) => {
              onFilter(FILTERS.find((id) => id === chosen) ?? 'all');
              setKept(new Set());
            }}
          />
        </div>
        <ClearInputs set={set} />
      </div>
      {shown.length === 0 && <p className={styles.note}>{FORM_WORDS.nothing[filter]}</p>}
      {FORM_GROUPS.map((group) => {
        const own = shown.filter((field) => field.group === group);
        if (own.length === 0) return null;
        const missing = own.filter(({ isMissing }) => isMissing).length;
        const isFolded =
          FOLDED.includes(group) &&
          missing === 0 &&
          own.every(({ id }) => !kept.has(id) && id !== wanted);
        return (
          <details key={group} open={!isFolded} className={styles.group}>
            <summary className={styles.summary}>{FORM_WORDS.group(group, missing)}</summary>
            {own.some(({ isCountedTogether }) => isCountedTogether) && (
              <p className={styles.note}>{FORM_WORDS.countedTogether}</p>
            )}
            <div className={styles.fields}>
              {own.map((field) => (
                <InputField key={field.id} field={field} onFill={fill(field.id)} />
              ))}
            </div>
          </details>
        );
      })}
    </div>
  );
}
