import { makeStyles, tokens } from '@fluentui/react-components';

/** How the parts of the page lie beside, below and above one another, in wide and in small windows. */
export const useWorkbenchStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100vh',
    overflow: 'hidden',
    // Too low for the spreadsheet or the pane to show anything: the page scrolls.
    '@media (max-height: 480px)': { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  body: {
    display: 'grid',
    position: 'relative',
    gridTemplateColumns: 'minmax(0, 1fr) 350px',
    gridTemplateRows: 'minmax(0, 1fr)',
    minHeight: 0,
    // Too narrow for both side by side: the spreadsheet stands above the pane.
    '@media (max-width: 560px) and (min-height: 481px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr) minmax(0, 2fr)',
    },
    '@media (max-width: 560px) and (max-height: 480px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: '280px 440px',
    },
    '@media (min-width: 561px) and (max-height: 480px)': { gridTemplateRows: '440px' },
  },
  desk: {
    position: 'relative',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
    overflow: 'hidden',
  },
  // The layers of the spreadsheet stay among themselves.
  stage: {
    position: 'relative',
    isolation: 'isolate',
    gridRow: 3,
    '& > .sheet': { position: 'absolute', inset: 0 },
  },
  pane: {
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { gridRow: 1, margin: '8px', zIndex: 10 },
  plain: {
    gridRow: 2,
    margin: 0,
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 5,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  drop: {
    position: 'fixed',
    inset: '12px',
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    pointerEvents: 'none',
  },
});
