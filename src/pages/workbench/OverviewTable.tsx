import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useRef } from 'react';
import { ROVING_STOP, useRovingStops } from '../../pane/frame/use-roving-stops';
import { OVERVIEW_WORDS } from '../../session/overview/overview-words.zh-CN';
import type { OverviewCounts } from '../../session/overview/overview-row';
import type { OverviewColumn, OverviewOrder } from '../../session/overview/sort-overview';
import type { BatchItem } from './use-file-batch';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

/** Too narrow for all columns: whose, of which year and the verdict then stand under the file's name. */
const NARROW = '@media (max-width: 759px)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  wide: { [NARROW]: { display: 'none' } },
  under: {
    display: 'none',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    [NARROW]: { display: 'block' },
  },
  folder: { margin: 0, color: tokens.colorNeutralForeground2 },
  header: {
    position: 'sticky',
    top: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
  },
  sort: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [NARROW]: { whiteSpace: 'normal', wordBreak: 'keep-all', padding: '4px' },
  },
  cell: {
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Of the height of the button that opens the file.
    lineHeight: 1.72,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    [NARROW]: { padding: '4px' },
  },
  number: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  open: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  errors: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warnings: { color: tokens.colorStatusWarningForeground1 },
  unresolved: { color: tokens.colorStatusWarningForeground1 },
  tables: {},
  rounding: {},
});

type CountColumn = keyof Omit<OverviewCounts, 'expected'>;

const TEXTS = ['file', 'entity', 'document'] as const;
const VERDICT: OverviewColumn = 'verdict';
const WIDE_ONLY: readonly OverviewColumn[] = ['entity', 'document', VERDICT];
const COUNTS: readonly CountColumn[] = ['tables', 'errors', 'warnings', 'rounding', 'unresolved'];
/** Where the most is the worst; of tables recognised it is that the most lack. */
const WORST_HIGH: readonly OverviewColumn[] = ['errors', 'warnings', 'rounding', 'unresolved'];

interface OverviewTableProps {
  readonly items: readonly BatchItem[];
  readonly order: OverviewOrder;
  readonly onOrder: (order: OverviewOrder) => void;
  readonly onOpen: (item: BatchItem) => void;
}

/** A row for each file; the headings sort, arrow keys move between the files. */
export function OverviewTable({ items, order, onOrder, onOpen }: OverviewTableProps) {
  const styles = useStyles();
  const body = useRef<HTMLTableSectionElement>(null);
  const roving = useRovingStops(body, 'vertical');
  const words = WORKBENCH_WORDS.overview;
  const heading = (column: OverviewColumn) => {
    const isSorted = order.column === column;
    const Arrow = order.descending ? ArrowDownRegular : ArrowUpRegular;
    // The first press on a count brings the worst files up.
    const descending = isSorted ? !order.descending : WORST_HIGH.some((one) => one === column);
    return (
      <th
        key={column}
        scope="col"
        className={mergeClasses(styles.header, WIDE_ONLY.includes(column) && styles.wide)}
        aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
      >
        <button
          type="button"
          className={styles.sort}
          onClick={() => onOrder({ column, descending })}
        >
          {words.columns[column]}
          {isSorted && <Arrow aria-hidden />}
        </button>
      </th>
    );
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>{[...TEXTS, ...COUNTS, VERDICT].map(heading)}</tr>
      </thead>
      <tbody ref={body} {...roving}>
        {items.map((item) => {
          const { row } = item;
          return (
            <tr key={row.folder + row.file}>
              <td className={styles.cell}>
                <button
                  {...ROVING_STOP}
                  type="button"
                  className={styles.open}
                  onClick={() => onOpen(item)}
                >
                  {row.file}
                </button>
                {row.folder !== '' && <p className={styles.folder}>{row.folder}</p>}
                <p className={styles.under}>
                  {[row.entity, row.document].filter(isSaid).join(' · ')}
                </p>
                <p className={styles.under}>{row.verdict}</p>
              </td>
              <td className={mergeClasses(styles.cell, styles.wide)}>{row.entity}</td>
              <td className={mergeClasses(styles.cell, styles.number, styles.wide)}>
                {row.document}
              </td>
              {COUNTS.map((column) => (
                <td
                  key={column}
                  className={mergeClasses(
                    styles.cell,
                    styles.number,
                    (row.counts?.[column] ?? 0) > 0 && styles[column],
                  )}
                >
                  {row.counts === null
                    ? ''
                    : column === 'tables'
                      ? OVERVIEW_WORDS.tables(row.counts)
                      : row.counts[column]}
                </td>
              ))}
              <td className={mergeClasses(styles.cell, styles.wide)}>{row.verdict}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function isSaid(text: string): boolean {
  return text !== '';
}
