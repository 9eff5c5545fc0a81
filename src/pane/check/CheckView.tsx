import { makeStyles } from '@fluentui/react-components';
import { startTransition, useEffect, useState } from 'react';
import { FRAME_WORDS } from '../frame/frame-words.zh-CN';
import { useSessionValue } from '../frame/session-context';
import { StartPanel } from '../frame/StartPanel';
import { WelcomeCard } from '../frame/WelcomeCard';
import { ViewBody } from '../frame/ViewBody';
import { CheckedView } from './CheckedView';
import { MarksBar } from './MarksBar';
import type { RevealRequest } from './reveal-request';

const useStyles = makeStyles({ inset: { padding: '0 12px' } });

interface CheckViewProps {
  readonly reveal: RevealRequest | null;
  readonly onOpenSample: (() => void) | null;
  /** Leads to 说明. */
  readonly onNarrative: () => void;
}

/** The view 检查: coverage first, then the findings. */
export function CheckView({ reveal, onOpenSample, onNarrative }: CheckViewProps) {
  const styles = useStyles();
  const result = useSessionValue((state) => state.result);
  const isWelcomeShown = useSessionValue((state) => state.isWelcomeShown);
  const [tookFocus, setTookFocus] = useState(false);
  const welcome = isWelcomeShown && (
    <div className={styles.inset}>
      <WelcomeCard onOpenSample={onOpenSample} />
    </div>
  );
  // What stood before the result goes in a pause of its own: a slow machine is not held up by both.
  const [isStarted, setStarted] = useState(result !== null);
  useEffect(() => {
    if (result !== null && !isStarted) startTransition(() => setStarted(true));
  }, [result, isStarted]);
  if (result === null || !isStarted) {
    return (
      <ViewBody heading={FRAME_WORDS.views.check}>
        {welcome}
        <div className={styles.inset}>
          <StartPanel onLeave={setTookFocus} />
        </div>
        <MarksBar hasResult={false} />
      </ViewBody>
    );
  }
  return (
    <CheckedView
      result={result}
      reveal={reveal}
      takesFocus={tookFocus}
      welcome={welcome}
      onNarrative={onNarrative}
    />
  );
}
