import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { NarrativeBasis } from '../../session/narrative/narrative-state';
import { useSession, useSessionValue } from '../frame/session-context';
import { PROFILE_WORDS as WORDS } from './profile-words.zh-CN';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: '8px 12px 0',
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flex: '1 1 160px', overflowWrap: 'anywhere' },
});

/** That the narrative is written by another profile since the last change, with the way back. */
export function ProfileChangedNote({
  basis,
}: {
  readonly basis: Pick<NarrativeBasis, 'set' | 'profile'>;
}) {
  const styles = useStyles();
  const session = useSession();
  const change = useSessionValue(({ profileChange }) => profileChange);
  const note = useRef<HTMLDivElement>(null);
  const isShown = change !== null && change.set === basis.set && change.to.id === basis.profile.id;
  const seen = useRef(change);
  useEffect(() => {
    // What was pressed to change it is gone.
    if (isShown && seen.current !== change) note.current?.querySelector('button')?.focus();
    seen.current = change;
  }, [isShown, change]);
  if (!isShown) return null;
  return (
    <div ref={note} role="status" className={styles.note}>
      <span className={styles.text}>{WORDS.done(change)}</span>
      <Button size="small" onClick={() => void session.run({ type: 'undoProfileChange' })}>
        {WORDS.undo}
      </Button>
    </div>
  );
}
