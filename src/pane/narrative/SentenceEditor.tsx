import {
  Button,
  Field,
  Link,
  Tab,
  TabList,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SentenceChange } from '../../narrative/sentence-changes';
import type { NarrativeDesk } from '../../session/narrative/narrative-desk';
import { useSession } from '../frame/session-context';
import { TemplateWords } from './TemplateWords';
import { SENTENCE_EDITOR_WORDS as WORDS } from './sentence-words.zh-CN';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0 0 12px',
    padding: '8px',
    textIndent: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  note: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

/** A template with its parts; null where it can be edited as it is written only. */
function wordsOf(desk: NarrativeDesk, template: string) {
  const parts = desk.partsOf(template);
  return parts === null ? null : { template, parts };
}

interface SentenceEditorProps {
  readonly section: string;
  readonly sentence: string;
  readonly onClose: () => void;
}

/** One sentence in the user's own words, or by a template of their own; restorable. */
export function SentenceEditor({ section, sentence, onClose }: SentenceEditorProps) {
  const styles = useStyles();
  const session = useSession();
  const form = useRef<HTMLDivElement>(null);
  const [detail] = useState(() => session.narrative.sentenceOf(section, sentence));
  const change = detail?.change ?? null;
  const [mode, setMode] = useState<SentenceChange['kind']>(change?.kind ?? 'text');
  const [text, setText] = useState(
    change?.kind === 'text' ? change.text : (detail?.generated ?? ''),
  );
  const [template, setTemplate] = useState(
    change?.kind === 'template' ? change.template : (detail?.template ?? ''),
  );
  const [words, setWords] = useState(() => wordsOf(session.narrative, template));
  const [canStand, setStands] = useState(true);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  if (detail === null) return null;
  const isText = mode === 'text';
  const trial =
    isText || !canStand ? null : session.narrative.tryTemplate(section, sentence, template);
  const problems = trial?.ok === false ? trial.problems : [];
  const save = (next: SentenceChange | null) => {
    const edit = { kind: 'sentence', key: detail.key, change: next } as const;
    void session.run({ type: 'editNarrative', edit });
    onClose();
  };
  const isSame = isText ? text.trim() === detail.generated : template === detail.template;
  const own: SentenceChange = isText
    ? { kind: 'text', text, basis: detail.generated }
    : { kind: 'template', template };
  const { carried } = detail;
  return (
    <div
      ref={form}
      role="group"
      aria-label={WORDS.title}
      className={styles.form}
      onKeyDown={(event) => {
        // Arrow keys move in the text here, not from figure to figure.
        event.stopPropagation();
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <TabList
        size="small"
        aria-label={WORDS.mode}
        selectedValue={mode}
        onTabSelect={(_event, { value }) => setMode(value === 'template' ? 'template' : 'text')}
      >
        <Tab value="text">{WORDS.text}</Tab>
        <Tab value="template">{WORDS.template}</Tab>
      </TabList>
      {isText || words === null ? (
        <Field
          label={isText ? WORDS.ownText : WORDS.ownTemplate}
          size="small"
          hint={isText ? WORDS.textHint : WORDS.templateHint}
          {...(problems.length === 0 ? {} : { validationMessage: problems.join('；') })}
        >
          <Textarea
            size="small"
            resize="vertical"
            rows={6}
            value={isText ? text : template}
            onChange={(_event, { value }) => (isText ? setText(value) : setTemplate(value))}
          />
        </Field>
      ) : (
        <div role="group" aria-label={WORDS.ownWords}>
          <TemplateWords
            template={words.template}
            parts={words.parts}
            onChange={(next) => {
              setStands(next !== null);
              if (next !== null) setTemplate(next);
            }}
          />
          <p className={styles.note}>{WORDS.wordsHint}</p>
          {problems.length > 0 && (
            <p role="alert" className={styles.fault}>
              {problems.join('；')}
            </p>
          )}
        </div>
      )}
      {!isText && (
        <div className={styles.buttons}>
          <Link
            as="button"
            inline
            disabled={words === null && wordsOf(session.narrative, template) === null}
            onClick={() => {
              setStands(true);
              setWords(words === null ? wordsOf(session.narrative, template) : null);
            }}
          >
            {words === null ? WORDS.showWords : WORDS.showSource}
          </Link>
          {words === null && wordsOf(session.narrative, template) === null && (
            <span className={styles.note}>{WORDS.notApart}</span>
          )}
        </div>
      )}
      {trial?.ok === true && (
        <p className={styles.note}>
          {WORDS.preview}
          {trial.text}
        </p>
      )}
      {isText && change?.kind === 'text' && change.basis !== detail.generated && (
        <p className={styles.note}>
          {WORDS.generated}
          {detail.generated}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={
            problems.length > 0 ||
            (!isText && !canStand) ||
            (isText ? text : template).trim() === ''
          }
          onClick={() => save(isSame ? null : own)}
        >
          {WORDS.save}
        </Button>
        {isText && carried !== null && carried !== text && (
          <Button size="small" onClick={() => setText(carried)}>
            {WORDS.carry}
          </Button>
        )}
        {change !== null && (
          <Button size="small" onClick={() => save(null)}>
            {WORDS.restore}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onClose}>
          {WORDS.cancel}
        </Button>
      </div>
    </div>
  );
}
