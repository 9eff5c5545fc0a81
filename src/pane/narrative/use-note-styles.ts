import { makeStyles, tokens } from '@fluentui/react-components';

/** The lines above the narrative on what its comparisons are made of. */
export const useNoteStyles = makeStyles({
  note: {
    margin: '8px 12px 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  doubted: { color: tokens.colorStatusWarningForeground1 },
});
