import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle20Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import type { CheckedWorkbook } from '../../session/checked-workbook';

type Verdict = CheckedWorkbook['verdict'];

const ICONS = {
  errors: DismissCircle20Filled,
  open: QuestionCircle20Regular,
  clear: CheckmarkCircle20Filled,
} satisfies Record<Verdict['kind'], unknown>;

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    gap: '8px',
    margin: 0,
    padding: '12px 12px 4px',
    fontWeight: tokens.fontWeightSemibold,
  },
  errors: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
  clear: { color: tokens.colorStatusSuccessForeground1 },
});

/** What the check came to; green only when nothing was left open. */
export function VerdictLine({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const Icon = ICONS[verdict.kind];
  return (
    <p className={styles.line} data-verdict={verdict.kind}>
      <Icon className={mergeClasses(styles[verdict.kind])} aria-hidden />
      {verdict.text}
    </p>
  );
}
