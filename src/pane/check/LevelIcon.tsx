import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleHalfFill16Regular } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { FindingLevel } from '../../session/result/checked-workbook';

const ICONS = {
  error: DismissCircle16Filled,
  warning: Warning16Filled,
  info: Info16Regular,
  rounding: CircleHalfFill16Regular,
} satisfies Record<FindingLevel, unknown>;

const useStyles = makeStyles({
  icon: { display: 'block', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  rounding: { color: tokens.colorNeutralForeground2 },
});

/** The sign of a level; its word stands beside it. */
export function LevelIcon({ level }: { readonly level: FindingLevel }) {
  const styles = useStyles();
  const Icon = ICONS[level];
  return <Icon className={mergeClasses(styles.icon, styles[level])} aria-hidden />;
}
