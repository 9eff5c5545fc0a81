import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { NoticeView } from '../../session/narrative/narrative-view';
import { NARRATIVE_WORDS } from './narrative-view-words.zh-CN';

const useStyles = makeStyles({
  box: {
    margin: '8px 12px 0',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: '16px' },
});

interface NoticeListProps {
  readonly notices: readonly NoticeView[];
  /** Leads to the field that settles a notice. */
  readonly onFill: (field: string) => void;
}

/** What deserves a look although nothing is missing, each once with its sections. */
export function NoticeList({ notices, onFill }: NoticeListProps) {
  const styles = useStyles();
  if (notices.length === 0) return null;
  return (
    <section className={styles.box}>
      <h2 className={styles.heading}>{NARRATIVE_WORDS.notices(notices.length)}</h2>
      <ul className={styles.list}>
        {notices.map(({ message, input, places }) => (
          <li key={message}>
            {message}
            {places}{' '}
            {input !== undefined && (
              <Link as="button" inline onClick={() => onFill(input)}>
                {NARRATIVE_WORDS.toField}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
