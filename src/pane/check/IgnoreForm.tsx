import { Button, Dropdown, Field, Option, Textarea, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { IGNORING_WORDS } from './ignoring-words.zh-CN';
import { InlineForm } from './InlineForm';

const useStyles = makeStyles({
  dropdown: { minWidth: 'unset', width: '100%' },
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
  const buttons = (
    <>
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
    </>
  );
  return (
    <InlineForm label={label} formRef={form} onCancel={onCancel} buttons={buttons}>
      <Field
        label={words.reason}
        size="small"
        {...(isMissing && parts.length === 0
          ? { validationMessage: words.needed }
          : { hint: words.reasonOptional })}
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
    </InlineForm>
  );
}

function focusFirst(form: HTMLElement | null): void {
  form?.querySelector('button')?.focus();
}
