import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplatePart } from '../../narrative/template/template-part';
import { strayMark, withWords } from '../../session/narrative/reword-template';
import { WordsField } from './WordsField';
import { SENTENCE_EDITOR_WORDS as WORDS } from './sentence-words.zh-CN';

const useStyles = makeStyles({
  sentence: {
    padding: '6px 8px',
    lineHeight: 2,
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fixed: {
    margin: '0 2px',
    padding: '1px 4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { border: '1px solid GrayText' },
  },
  rule: { fontStyle: 'italic' },
  fault: { margin: '4px 0 0', color: tokens.colorStatusDangerForeground1 },
});

interface TemplateWordsProps {
  /** As it was when the parts were told apart. */
  readonly template: string;
  readonly parts: readonly TemplatePart[];
  /** Null while what is typed cannot stand in a template. */
  readonly onChange: (template: string | null) => void;
}

/** A template as the sentence it prints: the words can be changed, what the tables say stands fixed. */
export function TemplateWords({ template, parts, onChange }: TemplateWordsProps) {
  const styles = useStyles();
  const [texts, setTexts] = useState<ReadonlyMap<number, string>>(new Map());
  const strayAt = (position: number, text: string): string | null => {
    const part = parts[position];
    return part?.kind === 'words' ? strayMark(text, part) : null;
  };
  const change = (position: number, text: string) => {
    const next = new Map([...texts, [position, text] as const]);
    setTexts(next);
    const isFaulty = [...next].some(([at, one]) => strayAt(at, one) !== null);
    onChange(isFaulty ? null : withWords(template, parts, next));
  };
  const places = parts.flatMap((part, position) => (part.kind === 'words' ? [position] : []));
  return (
    <>
      <div className={styles.sentence}>
        {parts.map((part, position) =>
          part.kind === 'words' ? (
            <WordsField
              key={position}
              text={part.text}
              label={WORDS.wordsAt(places.indexOf(position) + 1, places.length)}
              isFaulty={strayAt(position, texts.get(position) ?? part.text) !== null}
              onChange={(text) => change(position, text)}
            />
          ) : (
            <span
              key={position}
              className={mergeClasses(styles.fixed, part.kind === 'rule' && styles.rule)}
            >
              {part.label}
            </span>
          ),
        )}
      </div>
      {places.map((position, at) => {
        const mark = strayAt(position, texts.get(position) ?? '');
        return mark === null ? null : (
          <p key={position} role="alert" className={styles.fault}>
            {WORDS.strayMark(at + 1, mark)}
          </p>
        );
      })}
    </>
  );
}
