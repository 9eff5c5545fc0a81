import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { otherBodyText } from '../../session/narrative/companion-notices.zh-CN';
import type { OtherBody } from '../../session/narrative/other-body';
import { FRAME_WORDS } from '../frame/frame-words.zh-CN';
import { SETUP_WORDS } from './setup-words.zh-CN';

const useStyles = makeStyles({ bar: { margin: '8px 12px 0' } });

interface OtherBodyNoteProps {
  readonly body: OtherBody;
  /** The body was renamed. */
  readonly onUse: () => void;
  readonly onChooseOther: () => void;
}

/** A workbook that was loaded is of another body: used only once somebody says so. */
export function OtherBodyNote({ body, onUse, onChooseOther }: OtherBodyNoteProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {FRAME_WORDS.sentences(otherBodyText(body))}
        {SETUP_WORDS.askRenamed}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onUse}>
          {SETUP_WORDS.useAnyway}
        </Button>
        <Button size="small" onClick={onChooseOther}>
          {SETUP_WORDS.chooseOther}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
