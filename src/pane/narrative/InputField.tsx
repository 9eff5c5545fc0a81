import {
  Button,
  Dropdown,
  Field,
  Input,
  Option,
  Textarea,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { FormField } from '../../session/narrative/form-field';
import { FORM_WORDS } from './form-words.zh-CN';

const useStyles = makeStyles({
  // Large text must not make the field wider than the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  control: { minWidth: 'unset', width: '100%' },
  proposal: { marginTop: '2px' },
});

interface InputFieldProps {
  readonly field: FormField;
  /** Called with the text once it is typed to the end. */
  readonly onFill: (text: string) => void;
}

/** A field by its type, with what it is used for, why its text is not taken, and what to begin with. */
export function InputField({ field, onFill }: InputFieldProps) {
  const styles = useStyles();
  const { id, label, type, text, printed, isList, problem, proposal } = field;
  const [known, setKnown] = useState(text);
  const [typed, setTyped] = useState(text);
  if (known !== text) {
    // Filled in elsewhere, or restored.
    setKnown(text);
    setTyped(text);
  }
  const fill = () => {
    if (typed !== text) onFill(typed);
  };
  const hint = FORM_WORDS.hint(field);
  const unchosen = field.isMissing ? FORM_WORDS.choose : FORM_WORDS.usual;
  const shared = { size: 'small', className: styles.control } as const;
  const typing = {
    value: typed,
    placeholder: printed,
    onChange: (_event: unknown, { value }: { readonly value: string }) => setTyped(value),
    onBlur: fill,
  };
  const isLong = isList || (type.kind === 'text' && !SHORT.test(id));
  return (
    <div data-field={id}>
      <Field
        className={styles.field}
        label={label}
        size="small"
        {...(hint === '' ? {} : { hint })}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        {type.kind === 'choice' ? (
          <Dropdown
            {...shared}
            value={text === '' ? unchosen : text}
            selectedOptions={[text]}
            onOptionSelect={(_event, { optionValue = '' }) => onFill(optionValue)}
          >
            <Option value="">{unchosen}</Option>
            {type.choices.map((choice) => (
              <Option key={choice} value={choice} text={choice}>
                {FORM_WORDS.choice(id, choice)}
              </Option>
            ))}
          </Dropdown>
        ) : isLong ? (
          <Textarea {...shared} {...typing} resize="vertical" />
        ) : (
          <Input
            {...shared}
            {...typing}
            inputMode={type.kind === 'text' ? 'text' : 'decimal'}
            contentAfter={'unit' in type ? type.unit : null}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) fill();
            }}
          />
        )}
      </Field>
      {proposal !== null && (
        <Button size="small" className={styles.proposal} onClick={() => onFill(proposal)}>
          {FORM_WORDS.propose(proposal)}
        </Button>
      )}
    </div>
  );
}

/** Texts of one short line. */
const SHORT = /(^phone|\.(name|short|kind|rating|authority))$/;
