import { tokens } from '@fluentui/react-components';

/** What the tables below a finding look like: figures under one another, as in the sheet. */
export const DETAIL_TABLE = {
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  caption: { padding: '0 0 4px', textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  unit: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  amount: {
    width: '1px',
    padding: '1px 8px 1px 4px',
    verticalAlign: 'top',
    lineHeight: '24px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
} as const;
