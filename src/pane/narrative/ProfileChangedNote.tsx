import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { NarrativeBasis } from '../../session/narrative/narrative-state';
import { useSession, useSessionValue } from '../frame/session-context';
import { PROFILE_WORDS as WORDS } from './profile-words.zh-CN';
import { useProfileBar } from './use-profile-bar';

/** That the narrative is written by another profile since the last change, with the way back. */
export function ProfileChangedNote({
  basis,
}: {
  readonly basis: Pick<NarrativeBasis, 'set' | 'profile'>;
}) {
  const styles = useProfileBar();
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
    <div ref={note} role="status" className={styles.bar}>
      <span className={styles.text}>{WORDS.done(change)}</span>
      <Button size="small" onClick={() => void session.run({ type: 'undoProfileChange' })}>
        {WORDS.undo}
      </Button>
    </div>
  );
}
