import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { focusOnce } from '../frame/focus-once';
import { useSession, useSessionValue } from '../frame/session-context';
import { SETTINGS_WORDS } from './settings-words.zh-CN';
import { useSettingsText } from './use-settings-text';

const useStyles = makeStyles({
  question: { flexBasis: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** Leaves nothing of this user on a machine that others use too; says what goes and asks once more. */
export function ForgetLocalButton() {
  const styles = useStyles();
  const text = useSettingsText();
  const session = useSession();
  const rules = useSessionValue(({ switchedOff }) => switchedOff.length);
  const sentences = useSessionValue(({ wording }) => Object.keys(wording.templates).length);
  const [step, setStep] = useState<'idle' | 'asking' | 'done'>('idle');
  const forget = async () => {
    await session.run({ type: 'forgetLocal' });
    setStep('done');
  };
  if (step !== 'asking') {
    return (
      <>
        <Button size="small" onClick={() => setStep('asking')}>
          {SETTINGS_WORDS.forget}
        </Button>
        <p role="status" className={text.body}>
          {step === 'done' && SETTINGS_WORDS.forgotten}
        </p>
      </>
    );
  }
  return (
    <div role="group" aria-label={SETTINGS_WORDS.forget} className={styles.question}>
      <p className={text.body}>{SETTINGS_WORDS.forgetAsk(rules, sentences)}</p>
      <div className={styles.buttons}>
        <Button ref={focusOnce} size="small" onClick={() => void forget()}>
          {SETTINGS_WORDS.forgetNow}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setStep('idle')}>
          {SETTINGS_WORDS.forgetNot}
        </Button>
      </div>
    </div>
  );
}
