import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LeftOutSection } from '../../session/narrative/narrative-state';
import { ROVING_STOP } from '../frame/use-roving-stops';
import { SENTENCE_EDITOR_WORDS as WORDS } from './sentence-words.zh-CN';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    margin: '12px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    // It is no part of the text where that is copied by hand.
    userSelect: 'none',
  },
});

interface LeftOutLineProps {
  readonly section: LeftOutSection;
  readonly onLeaveOut: (section: string, leftOut: boolean) => void;
}

/** In the place of a section that the text goes without: which one, and the way back. */
export function LeftOutLine({ section: { id, heading }, onLeaveOut }: LeftOutLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span>{WORDS.leftOut(heading)}</span>
      <Button
        {...ROVING_STOP}
        size="small"
        appearance="subtle"
        aria-label={WORDS.putBackSection(heading)}
        data-section-switch={id}
        onClick={() => onLeaveOut(id, false)}
      >
        {WORDS.putBack}
      </Button>
    </div>
  );
}
