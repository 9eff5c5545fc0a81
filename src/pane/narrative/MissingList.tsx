import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { NarrativeView } from '../../session/narrative/narrative-view';
import type { FormField } from '../../session/narrative/form-field';
import { fieldFor } from './field-for';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';
import { slotKey } from './ParagraphText';

const useStyles = makeStyles({
  box: {
    margin: '12px 12px 0',
    padding: '4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  summary: {
    minHeight: '28px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  list: { margin: '0 0 4px', padding: 0, listStyleType: 'none' },
  link: {
    display: 'block',
    width: '100%',
    minHeight: '24px',
    padding: '2px 0',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface MissingListProps {
  readonly view: NarrativeView;
  readonly fields: readonly FormField[];
  readonly text: RefObject<HTMLDivElement>;
}

/** What a person still has to supply, each once; a line leads to its first place in the text. */
export function MissingList({ view, fields, text }: MissingListProps) {
  const styles = useStyles();
  const { sections } = view;
  const ids = view.missing.map(({ id }) => id);
  const missing = view.missing.filter(({ id }, position) => ids.indexOf(id) === position);
  if (missing.length === 0) return null;
  const inTables = missing.filter(({ id }) => fieldFor(fields, id) === undefined).length;
  const show = (section: string, id: string) => {
    const slots = [...(text.current?.querySelectorAll<HTMLElement>('[data-slot]') ?? [])];
    const slot = slots.find((one) => one.dataset['slot'] === slotKey(section, id));
    slot?.scrollIntoView({ block: 'center' });
    slot?.focus({ preventScroll: true });
  };
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>
        {NARRATIVE_WORDS.missing(missing.length, inTables)}
      </summary>
      <ul className={styles.list}>
        {missing.map(({ id, label, section }) => {
          const heading = sections.find((one) => one.id === section)?.heading ?? '';
          return (
            <li key={slotKey(section, id)}>
              <Link
                as="button"
                appearance="subtle"
                className={styles.link}
                onClick={() => show(section, id)}
              >
                {heading === '' ? label : `${label}——${heading}`}
              </Link>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
