import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FormField } from '../../session/narrative/form-field';
import { useSession } from '../frame/session-context';
import { FORM_WORDS } from './form-words.zh-CN';
import { InputField } from './InputField';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '8px',
    margin: '0 0 12px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  close: { alignSelf: 'start' },
});

interface SlotFormProps {
  readonly field: FormField;
  readonly onClose: () => void;
}

/** The field of one place of the text, right below it. */
export function SlotForm({ field, onClose }: SlotFormProps) {
  const styles = useStyles();
  const session = useSession();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), []);
  return (
    <div
      ref={form}
      role="group"
      aria-label={field.label}
      className={styles.form}
      onKeyDown={(event) => {
        // Arrow keys move in the field here, not from figure to figure.
        event.stopPropagation();
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <InputField
        field={field}
        onFill={(text) =>
          void session.run({ type: 'editNarrative', edit: { kind: 'input', id: field.id, text } })
        }
      />
      <Button size="small" className={styles.close} onClick={onClose}>
        {FORM_WORDS.save}
      </Button>
    </div>
  );
}
