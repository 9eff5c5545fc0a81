import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { NOTE_LINE } from '../frame/note-line';
import { useSession } from '../frame/session-context';
import { focusOnce } from '../frame/focus-once';
import { KeepingNote } from '../stored/KeepingNote';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    padding: '4px 12px',
    backgroundColor: tokens.colorSubtleBackgroundHover,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  keeping: NOTE_LINE,
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  note: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
  question: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', padding: '8px 12px' },
  words: { flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface IgnoredListProps {
  /** All of them, also those that are not drawn. */
  readonly count: number;
  readonly children: ReactNode;
}

/** What is left as it is, with the reasons: open to whoever looks the tables through. */
export function IgnoredList({ count, children }: IgnoredListProps) {
  const styles = useStyles();
  const session = useSession();
  const [isAsking, setAsking] = useState(false);
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.heading}>{IGNORING_WORDS.listHeading(count)}</h3>
        <span className={styles.note}>{IGNORING_WORDS.listNote}</span>
        {!isAsking && (
          <Button size="small" onClick={() => setAsking(true)}>
            {IGNORING_WORDS.restoreAll}
          </Button>
        )}
      </div>
      {isAsking && (
        <div role="group" aria-label={IGNORING_WORDS.restoreAll} className={styles.question}>
          <p className={styles.words}>{IGNORING_WORDS.restoreAllAsk(count)}</p>
          <Button
            ref={focusOnce}
            size="small"
            onClick={() => {
              setAsking(false);
              void session.run({ type: 'restoreAll' });
            }}
          >
            {IGNORING_WORDS.restoreAllNow}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
            {IGNORING_WORDS.restoreNone}
          </Button>
        </div>
      )}
      <div className={styles.keeping}>
        <KeepingNote part="ignored" subject={IGNORING_WORDS.subject} />
      </div>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
