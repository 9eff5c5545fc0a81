import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { SumView } from '../../session/findings/finding-detail';
import { CellLink } from '../frame/CellLink';
import { useRovingStops } from '../frame/use-roving-stops';
import { VISUALLY_HIDDEN } from '../frame/visually-hidden';
import { AmountText } from './AmountText';
import { CHECK_WORDS } from './check-view-words.zh-CN';
import { DETAIL_TABLE } from './detail-table';

const useStyles = makeStyles({
  ...DETAIL_TABLE,
  hidden: VISUALLY_HIDDEN,
  role: {
    width: '1px',
    padding: '1px 4px 1px 8px',
    verticalAlign: 'top',
    lineHeight: '24px',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  cell: { padding: '1px 4px', verticalAlign: 'top' },
  label: { color: tokens.colorNeutralForeground2 },
  mark: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
    whiteSpace: 'nowrap',
  },
  parts: { borderTop: `1px dashed ${tokens.colorNeutralStroke2}` },
  results: { borderTop: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  result: { padding: '1px 4px 1px 8px', textAlign: 'left', fontWeight: 'inherit' },
  difference: { fontWeight: tokens.fontWeightSemibold },
  rest: { padding: '0 8px 4px', color: tokens.colorNeutralForeground2 },
  note: { margin: '4px 0 0', fontSize: tokens.fontSizeBase200 },
});

/** A broken relation like the sum it is: the total, its parts, what they come to, the gap; arrow keys go from cell to cell. */
export function SumTable({ sum }: { readonly sum: SumView }) {
  const styles = useStyles();
  const { header } = CHECK_WORDS.detail;
  const table = useRef<HTMLTableSectionElement>(null);
  const roving = useRovingStops(table, 'vertical');
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {[sum.title, sum.sheet].filter((part) => part !== '').join(' · ')}{' '}
          <span className={styles.unit}>{CHECK_WORDS.detail.unit(sum.unit)}</span>
        </caption>
        <thead className={styles.hidden}>
          <tr>
            <th scope="col">{header.role}</th>
            <th scope="col">{header.cell}</th>
            <th scope="col">{header.amount}</th>
          </tr>
        </thead>
        <tbody ref={table} {...roving}>
          {sum.lines.map((line, index) => {
            const startsParts = line.side === 'right' && sum.lines[index - 1]?.side === 'left';
            return (
              <tr key={index} className={mergeClasses(startsParts && styles.parts)}>
                <td className={styles.role}>{line.role}</td>
                <td className={styles.cell}>
                  <CellLink cell={line.cell} home={sum.sheet} isStop />{' '}
                  <span className={styles.label}>
                    {line.label} {line.mark !== '' && <b className={styles.mark}>{line.mark}</b>}
                  </span>
                </td>
                <td className={styles.amount}>{line.amount}</td>
              </tr>
            );
          })}
          {sum.rest !== '' && (
            <tr>
              <td colSpan={3} className={styles.rest}>
                {sum.rest}
              </td>
            </tr>
          )}
        </tbody>
        <tfoot className={styles.results}>
          {sum.results.map(({ label, amount, kind }) => (
            <tr key={label} className={mergeClasses(kind === 'difference' && styles.difference)}>
              <th scope="row" colSpan={2} className={styles.result}>
                {label}
              </th>
              <td className={styles.amount}>{amount}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      {sum.note !== '' && (
        <p className={styles.note}>
          <AmountText text={sum.note} />
        </p>
      )}
    </div>
  );
}
