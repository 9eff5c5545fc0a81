import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useId, useState } from 'react';
import type { FindingLine } from '../../session/result/checked-workbook';
import { useSession } from '../frame/session-context';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';

const IgnoreForm = lazy(async () => {
  const loaded = await import('./IgnoreForm');
  return { default: loaded.IgnoreForm };
});

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px' },
  button: { alignSelf: 'flex-end' },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  date: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface IgnoreActionProps {
  readonly line: FindingLine;
  /** The usual reasons that fit the finding. */
  readonly reasons: readonly string[];
}

/** Leaves a finding as it is with a reason, or takes that back. */
export function IgnoreAction({ line, reasons }: IgnoreActionProps) {
  const styles = useStyles();
  const session = useSession();
  const openerId = useId();
  const [isOpen, setOpen] = useState(false);
  const { id, title, ignored, lapsed } = line;
  if (ignored !== null) {
    return (
      <div className={styles.said}>
        <span className={styles.date}>{IGNORING_WORDS.since(ignored.date)}</span>
        <Button size="small" onClick={() => void session.run({ type: 'restoreFinding', id })}>
          {IGNORING_WORDS.restore}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {lapsed !== null && (
        <p className={styles.text}>{IGNORING_WORDS.lapsed(lapsed.reason, lapsed.date)}</p>
      )}
      <Button
        id={openerId}
        className={styles.button}
        size="small"
        aria-label={IGNORING_WORDS.openFor(title)}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {IGNORING_WORDS.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <IgnoreForm
            label={IGNORING_WORDS.openFor(title)}
            reasons={reasons}
            onIgnore={(reason) => void session.run({ type: 'ignoreFinding', id, reason })}
            onCancel={() => {
              setOpen(false);
              document.getElementById(openerId)?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
