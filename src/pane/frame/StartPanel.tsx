import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useRef } from 'react';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { ReadingProgress } from './ReadingProgress';
import { useSession, useSessionValue } from './session-context';
import { PATIENCE } from './StatusBar';
import { useSustained } from './use-sustained';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '24px 0 16px',
    ':focus': { outline: 'none' },
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const ALL_READ = { sheet: '', done: 0, total: 0 } as const;

interface StartPanelProps {
  /** What is to be found here after the check. */
  readonly lead?: string;
  /** Called when the panel goes, with whether the focus was in it. */
  readonly onLeave?: (hadFocus: boolean) => void;
}

/** Before the first result: one button, and what it does not do. */
export function StartPanel({ lead, onLeave }: StartPanelProps) {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const stage = useSessionValue((state) => state.stage);
  // The result is drawn a moment after it is there: until then nothing changes here.
  const hasResult = useSessionValue(({ result }) => result !== null);
  const isReading = stage.phase === 'reading' || hasResult;
  const isLong = useSustained(isReading, PATIENCE);
  // The focus leaves the button a moment before the progress takes its place.
  const isSwapped = useDeferredValue(isLong) && isLong;
  useLayoutEffect(() => {
    const element = root.current;
    return () => onLeave?.(holdsFocus(element));
  }, [onLeave]);
  // The progress takes the place of the button, and must not let the focus fall out of the panel.
  const keepFocus = useCallback(() => {
    if (holdsFocus(root.current)) root.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (isLong) keepFocus();
  }, [isLong, keepFocus]);
  return (
    <div ref={root} className={styles.root} tabIndex={-1}>
      {lead !== undefined && <p className={styles.note}>{lead}</p>}
      {isReading && isSwapped ? (
        <ReadingProgress progress={stage.phase === 'reading' ? stage.progress : ALL_READ} />
      ) : (
        <StartButton isReading={isReading} onLeave={keepFocus} />
      )}
      <p className={styles.note}>{FRAME_WORDS.promise}</p>
    </div>
  );
}

interface StartButtonProps {
  readonly isReading: boolean;
  /** Called just before the button is taken from the page. */
  readonly onLeave: () => void;
}

function StartButton({ isReading, onLeave }: StartButtonProps) {
  const session = useSession();
  useLayoutEffect(() => onLeave, [onLeave]);
  return (
    <Button
      appearance="primary"
      size="large"
      aria-disabled={isReading}
      onClick={() => {
        if (!isReading) void session.run({ type: 'check' });
      }}
    >
      {FRAME_WORDS.check}
    </Button>
  );
}

/** Not while the user works in the sheet: the pane then only remembers where its focus was. */
function holdsFocus(element: HTMLElement | null): boolean {
  return element !== null && document.hasFocus() && element.contains(document.activeElement);
}
