import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { overviewNotes } from '../../session/overview/overview-notes';
import { tallyOf } from '../../session/overview/overview-row';
import { OVERVIEW_WORDS } from '../../session/overview/overview-words.zh-CN';
import type { OverviewOrder } from '../../session/overview/sort-overview';
import { sortOverview } from '../../session/overview/sort-overview';
import { ReportMenu } from '../../pane/report/ReportMenu';
import type { CheckedFile } from '../../session/report/checked-file';
import { OverviewTable } from './OverviewTable';
import type { BatchItem, FileBatch } from './use-file-batch';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

const useStyles = makeStyles({
  page: {
    position: 'absolute',
    inset: 0,
    zIndex: 15,
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '12px 16px 8px',
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  state: { flex: '1 1 200px', color: tokens.colorNeutralForeground2 },
  bar: { flexBasis: '100%' },
  note: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  list: { overflow: 'auto', padding: '0 16px 16px' },
});

interface OverviewProps {
  readonly regionRef: RefObject<HTMLElement>;
  readonly batch: FileBatch;
  readonly order: OverviewOrder;
  /** What a report says of a file, taken when it is asked for. */
  readonly reportOf: (item: BatchItem) => Promise<CheckedFile>;
  readonly onOrder: (order: OverviewOrder) => void;
  readonly onOpen: (item: BatchItem) => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

/** Several files in one list: whose, how far checked, what was found; a row opens its file. */
export function Overview(props: OverviewProps) {
  const { regionRef, batch, order, reportOf, onOrder, onOpen, onCancel, onClose } = props;
  const styles = useStyles();
  const words = WORKBENCH_WORDS.overview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { items, total, current, passedOver } = batch;
  const sorted = sortOverview(items, order);
  const rows = items.map(({ row }) => row);
  return (
    <section ref={regionRef} className={styles.page} aria-label={words.title}>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {words.title}
        </h2>
        <span className={styles.state} role="status">
          {current === null
            ? [words.done(items.length, total), OVERVIEW_WORDS.tally(tallyOf(rows))]
                .filter((part) => part !== '')
                .join('：')
            : words.running(items.length, total)}
        </span>
        {current !== null && (
          <Button size="small" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
        <ReportMenu
          files={() => Promise.all(sorted.map(reportOf))}
          passedOver={passedOver}
          of={items}
          disabled={items.length === 0}
          isSeveral={items.length > 1}
        />
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
        {current !== null && (
          <ProgressBar
            className={styles.bar}
            aria-label={words.running(items.length, total)}
            value={items.length}
            max={Math.max(total, 1)}
          />
        )}
      </div>
      <div className={styles.list}>
        {overviewNotes(rows, passedOver).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        <OverviewTable items={sorted} order={order} onOrder={onOrder} onOpen={onOpen} />
      </div>
    </section>
  );
}
