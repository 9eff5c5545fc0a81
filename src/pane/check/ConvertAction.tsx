import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingLine } from '../../session/result/checked-workbook';
import { useSession, useSessionValue } from '../frame/session-context';
import { adoptObstacleText } from './adopting-words.zh-CN';
import { CONVERTING_WORDS } from './converting-words.zh-CN';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: '6px 8px' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Makes numbers of the texts that a finding tells of, or of those of all tables at once. */
export function ConvertAction({ line: { id } }: { readonly line: FindingLine }) {
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue(({ capabilities }) => capabilities.edit);
  const offer = session.conversionOf(id);
  if (offer === null) return null;
  if (obstacle !== null) return <p className={styles.small}>{adoptObstacleText(obstacle)}</p>;
  const { own, all, left } = offer;
  const hasOthers = all.texts.length > own.texts.length;
  return (
    <>
      <div className={styles.root}>
        {own.texts.length > 0 && (
          <ConvertButton id={id} all={false} text={CONVERTING_WORDS.convert(own.texts.length)} />
        )}
        {hasOthers && (
          <ConvertButton
            id={id}
            all
            text={CONVERTING_WORDS.convertAll(all.tables, all.texts.length)}
          />
        )}
      </div>
      {left > 0 && <p className={styles.small}>{CONVERTING_WORDS.left(left)}</p>}
    </>
  );
}

interface ConvertButtonProps {
  readonly id: string;
  readonly all: boolean;
  readonly text: string;
}

function ConvertButton({ id, all, text }: ConvertButtonProps) {
  const session = useSession();
  const isCurrent = useSessionValue(({ stage }) => stage.phase === 'checked');
  return (
    <Button
      size="small"
      disabledFocusable={!isCurrent}
      {...(isCurrent ? {} : { title: CONVERTING_WORDS.stale })}
      onClick={() => {
        if (isCurrent) void session.run({ type: 'convertTexts', id, all });
      }}
    >
      {text}
    </Button>
  );
}
