import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 4px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface InlineFormProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly buttons: ReactNode;
  readonly formRef?: RefObject<HTMLDivElement>;
  readonly onCancel: () => void;
}

/** A small form under the line that it is about; Escape calls it off and nothing around it. */
export function InlineForm({ label, children, buttons, formRef, onCancel }: InlineFormProps) {
  const styles = useStyles();
  return (
    <div
      ref={formRef}
      role="group"
      aria-label={label}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (!event.defaultPrevented) onCancel();
      }}
    >
      {children}
      <div className={styles.buttons}>{buttons}</div>
    </div>
  );
}
