import { makeStyles, tokens } from '@fluentui/react-components';
import { NO_COMPANIONS } from '../../session/compared/companion-workbook';
import type { NarrativeBasis } from '../../session/narrative/narrative-state';
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
});

/** What the budget of the year filled in, once its workbook is loaded. */
export function BudgetNote({ basis }: { readonly basis: Pick<NarrativeBasis, 'set' | 'changes'> }) {
  const styles = useStyles();
  const { set, changes } = basis;
  const budget = useSessionValue(({ companions }) => (companions[set] ?? NO_COMPANIONS).budget);
  if (budget === null) return null;
  const year = budget.workbook.sets[0]?.set.year ?? 0;
  return (
    <div role="status" className={styles.note}>
      {SETUP_WORDS.budgetLoaded(budget.file, year, changes.completed)}
    </div>
  );
}
