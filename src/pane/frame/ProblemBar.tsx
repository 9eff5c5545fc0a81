import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { problemText, technicalText } from '../../session/state/problem-words.zh-CN';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSession, useSessionValue } from './session-context';
import { TechnicalBlock } from './TechnicalBlock';

const useStyles = makeStyles({
  bar: { margin: '8px 12px 0', maxHeight: '50vh', overflowY: 'auto', flexShrink: 0 },
  text: { display: 'block' },
});

/** Something that did not work: what, why, and what to do next. */
export function ProblemBar({ version }: { readonly version: string }) {
  const styles = useStyles();
  const session = useSession();
  const problem = useSessionValue((state) => state.problem);
  if (problem === null) return null;
  const { what, why, next } = problemText(problem);
  const isOwn =
    problem.kind === 'crash' || (problem.kind === 'port' && problem.problem.code === 'host');
  return (
    <MessageBar intent={isOwn ? 'error' : 'warning'} layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{FRAME_WORDS.sentences(what)}</MessageBarTitle>
        <span className={styles.text}>{FRAME_WORDS.sentences(why, next)}</span>
        {isOwn && <TechnicalBlock text={technicalText(problem, version)} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={FRAME_WORDS.dismiss}
            onClick={() => void session.run({ type: 'dismissProblem' })}
          />
        }
      />
    </MessageBar>
  );
}
