import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Adoption } from '../../session/adopting/adoption';
import type { FindingLine } from '../../session/result/checked-workbook';
import { useSession, useSessionValue } from '../frame/session-context';
import { ADOPTING_WORDS, ADOPTION_REFUSALS, adoptObstacleText } from './adopting-words.zh-CN';
import { AmountText } from './AmountText';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  text: { flex: '1 1 160px' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Puts what a finding proposes into its cells, or says why that is to be done by hand. */
export function AdoptAction({ line: { id } }: { readonly line: FindingLine }) {
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue(({ capabilities }) => capabilities.edit);
  const adoptions = session.adoptionsOf(id);
  if (adoptions.length === 0) return null;
  if (obstacle !== null) return <p className={styles.small}>{adoptObstacleText(obstacle)}</p>;
  return (
    <>
      {adoptions.map((adoption, index) => (
        <OneAdoption key={index} id={id} adoption={adoption} />
      ))}
    </>
  );
}

interface OneAdoptionProps {
  readonly id: string;
  readonly adoption: Adoption;
}

function OneAdoption({ id, adoption }: OneAdoptionProps) {
  const styles = useStyles();
  const session = useSession();
  const isCurrent = useSessionValue(({ stage }) => stage.phase === 'checked');
  if (adoption.kind === 'refused') {
    return (
      <p className={styles.small}>
        {adoption.text === '' ? '' : `${adoption.text}。`}
        {ADOPTION_REFUSALS[adoption.reason]}
      </p>
    );
  }
  return (
    <div className={styles.root}>
      <span className={styles.text}>
        <AmountText text={adoption.text} />
      </span>
      <Button
        size="small"
        aria-label={ADOPTING_WORDS.adoptFor(adoption.text)}
        disabledFocusable={!isCurrent}
        {...(isCurrent ? {} : { title: ADOPTING_WORDS.stale })}
        onClick={() => {
          if (isCurrent) void session.run({ type: 'adopt', id, of: adoption.of });
        }}
      >
        {ADOPTING_WORDS.adopt(adoption.cells.length)}
      </Button>
    </div>
  );
}
