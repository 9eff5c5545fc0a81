import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import type { CheckedWorkbook } from '../../session/result/checked-workbook';
import { PUBLISHING_WORDS } from '../../session/publishing/publishing-words.zh-CN';
import { useSessionValue } from '../frame/session-context';
import { EditedNote } from '../report/EditedNote';
import { PUBLISHING_VIEW_WORDS } from './publishing-view-words.zh-CN';
import { PublishingTopicList } from './PublishingTopicList';
import { usePublishingItems } from './use-publishing-items';

const useStyles = makeStyles({
  root: { padding: '8px 12px 16px' },
  back: { marginLeft: '-8px' },
  heading: {
    margin: '4px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  text: { margin: '0 0 8px' },
  note: {
    margin: '12px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface PublishingViewProps {
  readonly result: CheckedWorkbook;
  /** The tables were changed after this check. */
  readonly isStale: boolean;
  readonly onBack: () => void;
  /** Leads to 说明. */
  readonly onNarrative: () => void;
}

/** What should not go out with the file, topic by topic, each line leading to its place. */
export function PublishingView({ result, isStale, onBack, onNarrative }: PublishingViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const beside = useSessionValue((state) => state.beside);
  const items = usePublishingItems(result);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.root}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {PUBLISHING_VIEW_WORDS.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {PUBLISHING_WORDS.title}
      </h2>
      <p className={styles.text} role="status">
        {isStale && PUBLISHING_VIEW_WORDS.stale}
        {PUBLISHING_WORDS.verdict(items)}
      </p>
      <EditedNote />
      {items.map((item) => (
        <PublishingTopicList key={item.topic} item={item} onNarrative={onNarrative} />
      ))}
      <p className={styles.note}>{PUBLISHING_WORDS.byHand(beside)}</p>
    </div>
  );
}
