import { Button, Link, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { HOST_MESSAGES, TASKPANE_WORDS } from './taskpane-words.zh-CN';

const useStyles = makeStyles({
  message: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: '40px 16px 16px',
  },
  body: { margin: 0 },
});

export interface HostMessageProps {
  readonly kind: keyof typeof HOST_MESSAGES;
}

/** In place of the pane, when there is no Excel to work with. */
export function HostMessage({ kind }: HostMessageProps) {
  const styles = useStyles();
  const { title, body } = HOST_MESSAGES[kind];
  return (
    <main className={styles.message}>
      <Title3 as="h1">{title}</Title3>
      <p className={styles.body}>{body}</p>
      {kind === 'notLoaded' ? (
        <Button appearance="primary" onClick={() => location.reload()}>
          {TASKPANE_WORDS.retry}
        </Button>
      ) : (
        <Link href="workbench.html" target="_blank" rel="noreferrer">
          {TASKPANE_WORDS.workbench}
        </Link>
      )}
    </main>
  );
}
