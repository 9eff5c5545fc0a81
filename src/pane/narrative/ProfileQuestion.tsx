import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { useSession, useSessionValue } from '../frame/session-context';
import { PROFILE_WORDS as WORDS } from './profile-words.zh-CN';

const useStyles = makeStyles({
  box: {
    padding: '4px 12px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  ask: { margin: '4px 0' },
  lines: { margin: '4px 0', paddingLeft: '20px' },
  summary: { minHeight: '24px', cursor: 'pointer' },
  note: { margin: '4px 0 8px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ProfileQuestionProps {
  /** The id of the profile to change to. */
  readonly profile: string;
  readonly onClose: () => void;
  /** It is not taken. */
  readonly onLeave: () => void;
}

/** What another profile would write otherwise, before it is taken. */
export function ProfileQuestion({ profile, onClose, onLeave }: ProfileQuestionProps) {
  const styles = useStyles();
  const session = useSession();
  const narrative = useSessionValue((state) => state.narrative);
  const buttons = useRef<HTMLDivElement>(null);
  const change = useMemo(
    () => (narrative.kind === 'ready' ? session.narrative.changeTo(profile) : null),
    [session, narrative, profile],
  );
  useEffect(() => buttons.current?.querySelector('button')?.focus(), [profile]);
  if (change === null) return null;
  return (
    <div role="group" aria-label={WORDS.ask(change)} className={styles.box}>
      <p className={styles.ask}>{WORDS.ask(change)}</p>
      <ul className={styles.lines}>
        {WORDS.lines(change).map(({ text, all }) => (
          <li key={text}>
            {all.length === 0 ? (
              text
            ) : (
              <details>
                <summary className={styles.summary}>{text}</summary>
                {all.map((one) => (
                  <div key={one}>{one}</div>
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{WORDS.stays}</p>
      <div ref={buttons} className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onClose();
            const edit = { kind: 'profile', id: profile } as const;
            void session.run({ type: 'editNarrative', edit });
          }}
        >
          {WORDS.take}
        </Button>
        <Button size="small" onClick={onLeave}>
          {WORDS.leave}
        </Button>
      </div>
    </div>
  );
}
