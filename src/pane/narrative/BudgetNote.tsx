import type { NarrativeDocument } from '../../narrative/narrative-document';
import { NO_COMPANIONS } from '../../session/compared/companion-workbook';
import type { NarrativeBasis } from '../../session/narrative/narrative-state';
import { useSessionValue } from '../frame/session-context';
import { LoadHint } from './LoadHint';
import { SETUP_WORDS } from './setup-words.zh-CN';
import { useNoteStyles } from './use-note-styles';
import { waitingFigures } from './waiting-figures';

interface BudgetNoteProps {
  readonly document: NarrativeDocument;
  readonly basis: Pick<NarrativeBasis, 'set' | 'stage' | 'changes' | 'passedOver'>;
  /** Opens the place where the budget of the year is loaded. */
  readonly onOpen: () => void;
}

/** What the budget of the year filled in, why it filled in nothing, or that without it no rate can be written. */
export function BudgetNote({ document, basis, onOpen }: BudgetNoteProps) {
  const styles = useNoteStyles();
  const { set, stage, changes, passedOver } = basis;
  const budget = useSessionValue(({ companions }) => (companions[set] ?? NO_COMPANIONS).budget);
  if (stage === '预算' && budget === null) return null;
  const unused = passedOver.find(({ companion }) => companion === 'budget');
  if (budget === null || unused !== undefined) {
    return (
      <LoadHint
        document={document}
        use="budget"
        unused={budget === null ? null : (unused?.message ?? null)}
        onOpen={onOpen}
      />
    );
  }
  const year = budget.workbook.sets[0]?.set.year ?? 0;
  const waiting = waitingFigures(document, 'budget');
  return (
    <div role="status" className={styles.note}>
      {SETUP_WORDS.budgetLoaded(budget.file, year, waiting, changes.completed)}
    </div>
  );
}
