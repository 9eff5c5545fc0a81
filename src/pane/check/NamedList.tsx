import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CoverageArea } from './coverage-request';
import { coverageArea } from './coverage-request';

const useStyles = makeStyles({
  heading: {
    margin: '8px 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface NamedListProps {
  readonly heading: string;
  readonly rows: readonly ReactNode[];
  /** The count of the verdict that leads here. */
  readonly area?: CoverageArea;
  /** The name of the list, where its heading alone does not say whose it is. */
  readonly label?: string;
}

/** A list under its own heading, or nothing for none. */
export function NamedList({ heading, rows, area, label }: NamedListProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <h3
        className={styles.heading}
        {...(area !== undefined && { tabIndex: -1, ...coverageArea(area) })}
      >
        {heading}
      </h3>
      <ul className={styles.list} aria-label={label}>
        {rows}
      </ul>
    </>
  );
}
