import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import { NO_COMPANIONS } from '../../session/compared/companion-workbook';
import type { ComparisonNote } from '../../session/compared/comparison-notes';
import type { NarrativeBasis } from '../../session/narrative/narrative-state';
import { FormerNameAction } from '../compare/FormerNameAction';
import { useSessionValue } from '../frame/session-context';
import { SETUP_WORDS } from './setup-words.zh-CN';

const useStyles = makeStyles({
  note: {
    margin: '8px 12px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  doubted: { color: tokens.colorStatusWarningForeground1 },
});

const NONE: readonly ComparisonNote[] = [];

interface PriorNoteProps {
  readonly document: NarrativeDocument;
  readonly basis: Pick<NarrativeBasis, 'set' | 'changes'>;
  /** Opens the place where the tables of the year before are loaded. */
  readonly onOpen: () => void;
}

/** What the tables of the year before filled in and whether the check doubts them, or that without them no change can be written. */
export function PriorNote({ document, basis, onOpen }: PriorNoteProps) {
  const styles = useStyles();
  const { set, changes } = basis;
  const prior = useSessionValue(({ companions }) => (companions[set] ?? NO_COMPANIONS).prior);
  const comparisons = useSessionValue(({ result }) => result?.comparisons ?? NONE);
  if (prior !== null) {
    const own = comparisons.find(
      (one) => one.set === set && one.use === 'prior' && one.file === prior.file,
    );
    const year = prior.workbook.sets[0]?.set.year ?? 0;
    return (
      <div role="status" className={styles.note}>
        {SETUP_WORDS.priorLoaded(prior.file, year, changes)}
        {own?.isUnfit === true && changes.changed + changes.unchanged > 0 && (
          <span className={styles.doubted}>{SETUP_WORDS.priorDoubted}</span>
        )}
        {own?.renamed?.isSaid === true && <FormerNameAction set={set} renamed={own.renamed} />}
      </div>
    );
  }
  const waiting = new Set(
    document.missing.flatMap(({ id }) => (id.startsWith('prior.') ? [id] : [])),
  ).size;
  if (waiting === 0) return null;
  return (
    <p className={styles.note}>
      {SETUP_WORDS.priorHint(waiting)}{' '}
      <Link as="button" inline onClick={onOpen}>
        {SETUP_WORDS.openPrior}
      </Link>
    </p>
  );
}
