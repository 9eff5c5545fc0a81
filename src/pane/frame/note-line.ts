import type { GriffelStyle } from '@fluentui/react-components';
import { tokens } from '@fluentui/react-components';

/** A small sentence with its buttons beside it, below them where the pane is narrow. */
export const NOTE_LINE: GriffelStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  padding: '4px 12px',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
};
