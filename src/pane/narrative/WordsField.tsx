import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { SENTENCE_EDITOR_WORDS } from './sentence-words.zh-CN';

const useStyles = makeStyles({
  words: {
    display: 'inline',
    padding: '2px 3px',
    borderBottom: `2px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    outlineOffset: '1px',
    ':empty': { borderBottomColor: 'transparent' },
    ':empty::before': {
      content: 'attr(data-empty)',
      color: tokens.colorBrandForeground1,
    },
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  faulty: { borderBottomColor: tokens.colorStatusDangerBorder2 },
});

interface WordsFieldProps {
  /** What stands in it at first. */
  readonly text: string;
  readonly label: string;
  readonly isFaulty: boolean;
  readonly onChange: (text: string) => void;
}

/** Words within a line that can be typed over; the line breaks in them as in any text. */
export function WordsField({ text, label, isFaulty, onChange }: WordsFieldProps) {
  const styles = useStyles();
  const field = useRef<HTMLSpanElement>(null);
  const first = useRef(text);
  // Not as a child: what is typed must not be drawn again while an input method composes it.
  useLayoutEffect(() => {
    if (field.current !== null) field.current.textContent = first.current;
  }, []);
  return (
    <span
      ref={field}
      role="textbox"
      tabIndex={0}
      aria-label={label}
      aria-invalid={isFaulty}
      data-empty={SENTENCE_EDITOR_WORDS.emptyWords}
      title={text === '' ? SENTENCE_EDITOR_WORDS.addWords : undefined}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      className={mergeClasses(styles.words, isFaulty && styles.faulty)}
      onInput={({ currentTarget }) => onChange(currentTarget.textContent)}
      onKeyDown={(event) => {
        // A sentence has no lines of its own.
        if (event.key === 'Enter') event.preventDefault();
      }}
    />
  );
}
