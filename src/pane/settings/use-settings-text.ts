import { makeStyles, tokens } from '@fluentui/react-components';

/** How the texts of the settings are set. */
export const useSettingsText = makeStyles({
  body: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
