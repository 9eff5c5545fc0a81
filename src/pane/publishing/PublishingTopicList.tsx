import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/svg/question-circle';
import { useState } from 'react';
import type { PublishingItem, PublishingTopic } from '../../session/publishing/publishing-item';
import { PUBLISHING_WORDS } from '../../session/publishing/publishing-words.zh-CN';
import { PlaceRow } from '../check/PlaceRow';
import { RemoveStoredButton } from '../stored/RemoveStoredButton';
import { useSession, useSessionValue } from '../frame/session-context';
import { PUBLISHING_VIEW_WORDS } from './publishing-view-words.zh-CN';

/** Lines that are drawn before more are asked for. */
const LINES_AT_ONCE = 20;

const ICONS = {
  open: DismissCircle16Filled,
  review: QuestionCircle16Regular,
  clear: Checkmark16Regular,
} satisfies Record<PublishingItem['state'], unknown>;

const useStyles = makeStyles({
  topic: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '6px 0' },
  heading: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { flexGrow: 1 },
  quiet: { fontWeight: tokens.fontWeightRegular },
  icon: { flexShrink: 0, marginTop: '2px' },
  state: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightRegular },
  open: { color: tokens.colorStatusDangerForeground1 },
  review: { color: tokens.colorStatusWarningForeground1 },
  clear: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
    '& > li:last-child': { borderBottomStyle: 'none' },
  },
  advice: {
    margin: '2px 0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { width: '100%' },
});

interface PublishingTopicListProps {
  readonly item: PublishingItem;
  /** Leads to 说明. */
  readonly onNarrative: () => void;
}

/** One topic: what it is, whether anything is to be done, and the places. */
export function PublishingTopicList({ item, onNarrative }: PublishingTopicListProps) {
  const styles = useStyles();
  const session = useSession();
  const canClear = useSessionValue(
    ({ markPlace, capabilities }) => markPlace.kind === 'workbook' && capabilities.marks === null,
  );
  const [most, setMost] = useState(LINES_AT_ONCE);
  const { topic, state, lines, advice } = item;
  const Icon = ICONS[state];
  const rest = lines.length - most;
  const actionOf = (of: PublishingTopic) => {
    const { clearMarks, toNarrative } = PUBLISHING_VIEW_WORDS;
    switch (of) {
      case 'marks':
        return canClear && actionButton(clearMarks, () => void session.run({ type: 'clearMarks' }));
      case 'narrative':
        return actionButton(toNarrative, onNarrative);
      default:
        return false;
    }
  };
  return (
    <section className={styles.topic} data-topic={topic}>
      <h3 className={mergeClasses(styles.heading, state === 'clear' && styles.quiet)}>
        <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />
        <span className={styles.name}>{PUBLISHING_WORDS.topics[topic]}</span>
        <span className={mergeClasses(styles.state, styles[state])}>
          {PUBLISHING_VIEW_WORDS.lines(PUBLISHING_WORDS.states[state], lines.length)}
        </span>
      </h3>
      {advice !== '' && <p className={styles.advice}>{advice}</p>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.slice(0, most).map(({ cells, place, text }, index) => (
            <PlaceRow
              key={index}
              cells={cells}
              place={place}
              text={text}
              note=""
              action={actionOf(topic)}
            />
          ))}
        </ul>
      )}
      {topic === 'stored' && <RemoveStoredButton />}
      {rest > 0 && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          onClick={() => setMost(most + 10 * LINES_AT_ONCE)}
        >
          {PUBLISHING_VIEW_WORDS.more(rest)}
        </Button>
      )}
    </section>
  );
}

function actionButton(text: string, onClick: () => void) {
  return (
    <Button size="small" onClick={onClick}>
      {text}
    </Button>
  );
}
