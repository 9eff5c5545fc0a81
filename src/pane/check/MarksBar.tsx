import { Button, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useSession, useSessionValue } from '../frame/session-context';
import { CHECK_WORDS } from './check-view-words.zh-CN';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '4px 12px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  present: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    flexGrow: 1,
  },
  state: { color: tokens.colorNeutralForeground2 },
  toggle: { marginLeft: '-8px' },
  small: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface MarksBarProps {
  /** A result is drawn that could be marked. */
  readonly hasResult: boolean;
}

/** Marks in the sheet: the switch, what stands there now, and the way to be rid of it. */
export function MarksBar({ hasResult }: MarksBarProps) {
  const styles = useStyles();
  const session = useSession();
  const obstacle = useSessionValue(({ capabilities }) => capabilities.marks);
  const marks = useSessionValue((state) => state.marks);
  const place = useSessionValue(({ markPlace }) => markPlace.kind);
  const { toggle, state, clear, notes, refused, region } = CHECK_WORDS.marks;
  const marked = marks.report?.marked ?? 0;
  if (obstacle !== null) return null;
  // Marks that are wanted from before are made by the first check: that must be seen ahead of it.
  const isSwitchShown = hasResult || marks.wanted;
  if (!isSwitchShown && marked === 0) return null;
  return (
    <section className={styles.root} aria-label={region}>
      <div className={styles.line}>
        {isSwitchShown && (
          <Switch
            className={styles.toggle}
            label={toggle}
            checked={marks.wanted}
            onChange={(_event, { checked }) =>
              void session.run({ type: 'setMarks', wanted: checked })
            }
          />
        )}
        {marks.report !== null && (
          <div className={styles.present}>
            <span className={styles.state}>{state(marked)}</span>
            {marked > 0 && (
              <Button size="small" onClick={() => void session.run({ type: 'clearMarks' })}>
                {clear}
              </Button>
            )}
          </div>
        )}
      </div>
      {(marks.wanted || marked > 0) && <p className={styles.small}>{notes[place]}</p>}
      {marks.report !== null && marks.report.refused.length > 0 && (
        <ul className={styles.small}>
          {marks.report.refused.map((one) => (
            <li key={one.sheet}>{refused(one, marks.wanted)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
