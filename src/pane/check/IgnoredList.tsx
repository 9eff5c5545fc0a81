import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '../frame/session-context';
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
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  note: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
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
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.heading}>{IGNORING_WORDS.listHeading(count)}</h3>
        <span className={styles.note}>{IGNORING_WORDS.listNote}</span>
        <Button size="small" onClick={() => void session.run({ type: 'restoreAll' })}>
          {IGNORING_WORDS.restoreAll}
        </Button>
      </div>
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}
