import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { RefObject } from 'react';
import type { FindingLevel, FindingLine } from '../../session/result/checked-workbook';
import { LEVEL_NAMES } from '../../session/report/check-words.zh-CN';
import { ROVING_STOP, useRovingStops } from '../frame/use-roving-stops';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { FindingRow } from './FindingRow';
import type { ShownFindings } from './group-findings';
import { IgnoredList } from './IgnoredList';
import { LevelIcon } from './LevelIcon';

const useStyles = makeStyles({
  setHeading: {
    margin: 0,
    padding: '12px 12px 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  sheetHeading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    justifyContent: 'space-between',
    margin: 0,
    padding: '4px 12px',
    backgroundColor: tokens.colorSubtleBackgroundHover,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  counts: { display: 'flex', gap: '8px', fontWeight: tokens.fontWeightRegular },
  count: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  list: { margin: 0, padding: 0 },
  fold: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 12px',
    border: 'none',
    backgroundColor: tokens.colorSubtleBackgroundHover,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  foldTitle: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  foldNote: { color: tokens.colorNeutralForeground2 },
});

interface FindingListProps {
  readonly container: RefObject<HTMLDivElement>;
  readonly shown: ShownFindings;
  /** All of them, also those that are not drawn. */
  readonly ignoredCount: number;
  readonly roundingCount: number;
  /** Several sets stand in the list and must be named. */
  readonly namesSets: boolean;
  readonly selected: string | null;
  readonly opened: string | null;
  readonly areRoundingsOpen: boolean;
  readonly onRoundings: (open: boolean) => void;
  readonly onSelect: (line: FindingLine) => void;
  readonly onFold: (line: FindingLine, wantsOpen: boolean) => void;
}

/** The findings by table, then 已忽略, 尾差 folded at the end; the arrow keys move between them. */
export function FindingList(props: FindingListProps) {
  const { container, shown, namesSets, areRoundingsOpen, onRoundings } = props;
  const styles = useStyles();
  const SheetHeading = namesSets ? 'h4' : 'h3';
  const roving = useRovingStops(container, 'vertical');
  const row = (line: FindingLine, namesSheet: boolean) => (
    <FindingRow
      key={line.id}
      line={line}
      isSelected={props.selected === line.id}
      isOpen={props.opened === line.id}
      namesSheet={namesSheet}
      onSelect={props.onSelect}
      onFold={props.onFold}
    />
  );
  return (
    <div ref={container} {...roving}>
      {shown.groups.map(({ heading, sheets }) => (
        <section key={heading}>
          {namesSets && <h3 className={styles.setHeading}>{heading}</h3>}
          {sheets.map(({ sheet, lines }) => (
            <section key={sheet}>
              <SheetHeading data-sheet-heading="" className={styles.sheetHeading}>
                <span>{sheet === '' ? CHECK_WORDS.wholeSet : sheet}</span>
                {lines.length > 1 && <LevelCounts lines={lines} />}
              </SheetHeading>
              <ul className={styles.list}>{lines.map((line) => row(line, false))}</ul>
            </section>
          ))}
        </section>
      ))}
      {shown.ignored.length > 0 && (
        <IgnoredList count={props.ignoredCount}>
          {shown.ignored.map((line) => row(line, true))}
        </IgnoredList>
      )}
      {shown.roundings.length > 0 && (
        <section>
          <button
            {...ROVING_STOP}
            type="button"
            className={styles.fold}
            aria-expanded={areRoundingsOpen}
            onClick={() => onRoundings(!areRoundingsOpen)}
          >
            {areRoundingsOpen ? (
              <ChevronDown16Regular aria-hidden />
            ) : (
              <ChevronRight16Regular aria-hidden />
            )}
            <span className={styles.foldTitle}>{CHECK_WORDS.roundings(props.roundingCount)}</span>
            <span className={styles.foldNote}>{CHECK_WORDS.roundingNote}</span>
          </button>
          {areRoundingsOpen && (
            <ul className={styles.list}>{shown.roundings.map((line) => row(line, true))}</ul>
          )}
        </section>
      )}
    </div>
  );
}

const COUNTED: readonly FindingLevel[] = ['error', 'warning', 'info'];

function LevelCounts({ lines }: { readonly lines: readonly FindingLine[] }) {
  const styles = useStyles();
  return (
    <span className={styles.counts}>
      {COUNTED.map((level) => {
        const count = lines.filter((line) => line.level === level).length;
        if (count === 0) return null;
        return (
          <span key={level} className={styles.count}>
            <LevelIcon level={level} />
            {LEVEL_NAMES[level]} {count}
          </span>
        );
      })}
    </span>
  );
}
