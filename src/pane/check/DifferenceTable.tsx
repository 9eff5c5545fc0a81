import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DifferencesView } from '../../session/findings/finding-detail';
import { CellLink } from '../frame/CellLink';
import { useRovingStops } from '../frame/use-roving-stops';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { DETAIL_TABLE } from './detail-table';

/** Places shown at once; further ones are folded. */
const MOST_LINES = 10;

const useStyles = makeStyles({
  ...DETAIL_TABLE,
  header: {
    padding: '1px 8px 1px 4px',
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    ':first-child': { textAlign: 'left', paddingLeft: '8px' },
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: '1px 4px 1px 8px', verticalAlign: 'top' },
  more: { marginTop: '4px' },
});

/** The places that differ from another document, a line each; arrow keys go from cell to cell. */
export function DifferenceTable({ differences }: { readonly differences: DifferencesView }) {
  const { sheet, unit, lines } = differences;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { caption, header, counterparts, more } = CHECK_WORDS.differences;
  const table = useRef<HTMLTableSectionElement>(null);
  const roving = useRovingStops(table, 'vertical');
  const rest = lines.length - MOST_LINES;
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {[caption(lines.length), sheet].filter((part) => part !== '').join(' · ')}{' '}
          <span className={styles.unit}>{CHECK_WORDS.detail.unit(unit)}</span>
        </caption>
        <thead>
          <tr>
            {[header.cell, header.own, header.other, header.gap].map((name) => (
              <th key={name} scope="col" className={styles.header}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={table} {...roving}>
          {(all ? lines : lines.slice(0, MOST_LINES)).map((line, index) => (
            <tr key={index} className={styles.line}>
              <td className={styles.cell}>
                <CellLink cell={line.cell} home={sheet} isStop />{' '}
                <span className={styles.unit}>
                  {line.label}（{counterparts(line.counterparts)}）
                </span>
              </td>
              <td className={styles.amount}>{line.own}</td>
              <td className={styles.amount}>{line.other}</td>
              <td className={styles.amount}>{line.gap}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && !all && (
        <Button size="small" className={styles.more} onClick={() => setAll(true)}>
          {more(rest)}
        </Button>
      )}
    </div>
  );
}
