import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { StoredSection } from './StoredSection';
import { STORED_VIEW_WORDS } from './stored-view-words.zh-CN';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    alignItems: 'flex-start',
    flexShrink: 0,
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { flexGrow: 1, minWidth: 0 },
});

/** The stored contents above the views, until it is closed. */
export function StoredPanel({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.content}>
        <StoredSection />
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={STORED_VIEW_WORDS.close}
        onClick={onClose}
      />
    </div>
  );
}
