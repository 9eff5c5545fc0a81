import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { VISUALLY_HIDDEN } from './visually-hidden';

const useStyles = makeStyles({
  body: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    // Page scroll bars are not shown inside Office.
    overflowY: 'scroll',
    overflowX: 'hidden',
    ':focus': { outline: 'none' },
  },
  heading: VISUALLY_HIDDEN,
});

interface ViewBodyProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** The part of a view that scrolls, under a heading for those who do not see the tabs. */
export function ViewBody({ heading, children }: ViewBodyProps) {
  const styles = useStyles();
  return (
    <div className={styles.body} tabIndex={-1} data-view-body="">
      <h1 className={styles.heading}>{heading}</h1>
      {children}
    </div>
  );
}
