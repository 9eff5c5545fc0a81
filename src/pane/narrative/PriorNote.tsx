import type { NarrativeDocument } from '../../narrative/narrative-document';
import { NO_COMPANIONS } from '../../session/compared/companion-workbook';
import type { ComparisonNote } from '../../session/compared/comparison-notes';
import type { NarrativeBasis } from '../../session/narrative/narrative-state';
import { FormerNameAction } from '../compare/FormerNameAction';
import { useSessionValue } from '../frame/session-context';
import { LoadHint } from './LoadHint';
import { SETUP_WORDS } from './setup-words.zh-CN';
import { useNoteStyles } from './use-note-styles';
import { waitingFigures } from './waiting-figures';

const NONE: readonly ComparisonNote[] = [];

interface PriorNoteProps {
  readonly document: NarrativeDocument;
  readonly basis: Pick<NarrativeBasis, 'set' | 'changes' | 'passedOver'>;
  /** Opens the place where the tables of the year before are loaded. */
  readonly onOpen: () => void;
}

/** What the tables of the year before filled in and whether the check doubts them, or that without them no change can be written. */
export function PriorNote({ document, basis, onOpen }: PriorNoteProps) {
  const styles = useNoteStyles();
  const { set, changes, passedOver } = basis;
  const prior = useSessionValue(({ companions }) => (companions[set] ?? NO_COMPANIONS).prior);
  const comparisons = useSessionValue(({ result }) => result?.comparisons ?? NONE);
  const unused = passedOver.find(({ companion }) => companion === 'prior');
  if (prior !== null && unused === undefined) {
    const own = comparisons.find(
      (one) => one.set === set && one.use === 'prior' && one.file === prior.file,
    );
    const year = prior.workbook.sets[0]?.set.year ?? 0;
    return (
      <div role="status" className={styles.note}>
        {SETUP_WORDS.priorLoaded(prior.file, year, waitingFigures(document, 'prior'), changes)}
        {own?.isUnfit === true && changes.changed + changes.unchanged > 0 && (
          <span className={styles.doubted}>{SETUP_WORDS.priorDoubted}</span>
        )}
        {own?.renamed?.isSaid === true && <FormerNameAction set={set} renamed={own.renamed} />}
      </div>
    );
  }
  return (
    <LoadHint
      document={document}
      use="prior"
      unused={prior === null ? null : (unused?.message ?? null)}
      onOpen={onOpen}
    />
  );
}
