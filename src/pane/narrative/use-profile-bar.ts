import { makeStyles, tokens } from '@fluentui/react-components';

/** A sentence about the profile and what can be done about it, set off from the narrative. */
export const useProfileBar = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    margin: '8px 12px 0',
    padding: '4px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { flex: '1 1 160px', overflowWrap: 'anywhere' },
});
