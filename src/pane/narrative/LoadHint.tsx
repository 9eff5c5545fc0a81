import { Link } from '@fluentui/react-components';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { CompanionRole } from '../../session/narrative/other-body';
import { SETUP_WORDS } from './setup-words.zh-CN';
import { useNoteStyles } from './use-note-styles';
import { waitingFigures } from './waiting-figures';

interface LoadHintProps {
  readonly document: NarrativeDocument;
  readonly use: CompanionRole;
  /** Why the file that was loaded is not used; null without one. */
  readonly unused: string | null;
  readonly onOpen: () => void;
}

/** How many places wait for the figures of another workbook, and why the loaded one has none for them. */
export function LoadHint({ document, use, unused, onOpen }: LoadHintProps) {
  const styles = useNoteStyles();
  const waiting = waitingFigures(document, use);
  if (unused !== null) {
    return (
      <div role="status" className={styles.note}>
        <span className={styles.doubted}>{SETUP_WORDS.passedOver(unused)}</span>{' '}
        <Link as="button" inline onClick={onOpen}>
          {SETUP_WORDS.toLoad}
        </Link>
      </div>
    );
  }
  if (waiting === 0) return null;
  return (
    <p className={styles.note}>
      {SETUP_WORDS.waitingFor[use](waiting)}{' '}
      <Link as="button" inline onClick={onOpen}>
        {SETUP_WORDS.toLoad}
      </Link>
    </p>
  );
}
