import { Button, makeStyles } from '@fluentui/react-components';
import type { RenamedBody } from '../../session/compared/comparison-notes';
import { sayFormerName } from '../../session/narrative/former-names';
import { draftOf } from '../../session/narrative/narrative-draft';
import { useSession, useSessionValue } from '../frame/session-context';
import { COMPARE_WORDS } from './compare-words.zh-CN';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  text: { flex: '1 1 140px', overflowWrap: 'anywhere' },
});

interface FormerNameActionProps {
  readonly set: string;
  readonly renamed: RenamedBody;
}

/** A file of a body of another name: used once somebody says that it is the same body, until it is taken back. */
export function FormerNameAction({ set, renamed: { name, isSaid } }: FormerNameActionProps) {
  const styles = useStyles();
  const session = useSession();
  const draft = useSessionValue(({ drafts }) => draftOf(drafts, set));
  const words = COMPARE_WORDS;
  return (
    <div className={styles.line}>
      <span className={styles.text}>{isSaid ? words.renamed(name) : words.askRenamed}</span>
      <Button
        size="small"
        aria-label={isSaid ? words.notRenamedFor(name) : words.useAnywayFor(name)}
        onClick={() =>
          void session.run({
            type: 'editNarrative',
            set,
            edit: sayFormerName(draft, name, !isSaid),
          })
        }
      >
        {isSaid ? words.notRenamed : words.useAnyway}
      </Button>
    </div>
  );
}
