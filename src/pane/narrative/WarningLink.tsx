import { makeStyles, tokens } from '@fluentui/react-components';
import { useSessionValue } from '../frame/session-context';
import type { FindingLine } from '../../session/result/checked-workbook';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { LevelIcon } from '../check/LevelIcon';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';

const useStyles = makeStyles({
  link: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '6px',
    width: '100%',
    minHeight: '24px',
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface WarningLinkProps {
  readonly id: string;
  readonly onShow: (id: string) => void;
}

/** Says that the figures above failed a check, and leads to the finding. */
export function WarningLink({ id, onShow }: WarningLinkProps) {
  const styles = useStyles();
  const line = useSessionValue(
    ({ result }) =>
      result?.sets.flatMap(({ findings }) => findings).find((one) => one.id === id) ?? null,
  );
  return (
    <button {...ROVING_STOP} type="button" className={styles.link} onClick={() => onShow(id)}>
      <LevelIcon level={line?.level ?? 'warning'} />
      <span>
        {line === null
          ? NARRATIVE_WORDS.warning('', NARRATIVE_WORDS.unknownFinding)
          : NARRATIVE_WORDS.warning(placeOfLine(line), line.title)}
      </span>
    </button>
  );
}

/** 预算05表!E21 */
function placeOfLine({ sheet, place }: FindingLine): string {
  return [sheet, place].filter((part) => part !== '').join('!');
}
