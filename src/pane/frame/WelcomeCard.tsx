import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { FRAME_WORDS } from './frame-words.zh-CN';
import { useSession } from './session-context';

const useStyles = makeStyles({
  card: {
    marginTop: '12px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: '4px 0 8px', paddingLeft: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface WelcomeCardProps {
  /** Null while the sample stands beside the card. */
  readonly onOpenSample: (() => void) | null;
}

/** What the product does, in three lines; shown until the user has read it once. */
export function WelcomeCard({ onOpenSample }: WelcomeCardProps) {
  const styles = useStyles();
  const session = useSession();
  const words = FRAME_WORDS.welcome;
  const card = useRef<HTMLElement>(null);
  const leave = () => {
    // The card goes, and the keyboard must not fall out of the view with it.
    card.current?.closest<HTMLElement>('[data-view-body]')?.focus({ preventScroll: true });
    void session.run({ type: 'setWelcome', shown: false });
  };
  return (
    <section ref={card} className={styles.card} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <ul className={styles.list}>
        {words.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {onOpenSample !== null && (
          <Button
            size="small"
            onClick={() => {
              leave();
              onOpenSample();
            }}
          >
            {words.sample}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={leave}>
          {words.dismiss}
        </Button>
      </div>
    </section>
  );
}
