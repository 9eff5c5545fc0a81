import {
  Button,
  Dropdown,
  Field,
  Option,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  dropdown: { minWidth: 'unset', width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface IgnoreFormProps {
  readonly label: string;
  /** The usual reasons that fit the finding. */
  readonly reasons: readonly string[];
  readonly onIgnore: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why a finding is left as it is: one of the usual reasons, the user's own words, or both. */
export function IgnoreForm({ label, reasons, onIgnore, onCancel }: IgnoreFormProps) {
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const [usual, setUsual] = useState('');
  const [remark, setRemark] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => focusFirst(form.current), []);
  const parts = [usual, remark.trim()].filter((part) => part !== '');
  const words = IGNORING_WORDS;
  return (
    <div
      ref={form}
      role="group"
      aria-label={label}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The finding around it stays open.
        event.stopPropagation();
        if (!event.defaultPrevented) onCancel();
      }}
    >
      <Field
        label={words.reason}
        size="small"
        {...(isMissing && parts.length === 0 ? { validationMessage: words.needed } : {})}
      >
        <Dropdown
          className={styles.dropdown}
          size="small"
          placeholder={words.chooseReason}
          value={usual}
          selectedOptions={[usual]}
          onOptionSelect={(_event, { optionValue = '' }) => setUsual(optionValue)}
        >
          {reasons.map((one) => (
            <Option key={one} value={one}>
              {one}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={words.remark} size="small">
        <Textarea
          size="small"
          resize="vertical"
          value={remark}
          onChange={(_event, { value }) => setRemark(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            if (parts.length === 0) {
              setMissing(true);
              focusFirst(form.current);
            } else onIgnore(words.joined(parts));
          }}
        >
          {words.confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function focusFirst(form: HTMLElement | null): void {
  form?.querySelector('button')?.focus();
}
