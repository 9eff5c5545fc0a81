import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedRule } from '../../session/rule-list';
import { ruleList } from '../../session/rule-list';
import { useEffect, useRef } from 'react';
import { useSession, useSessionValue } from '../frame/session-context';
import type { RuleRequest } from './rule-request';
import { RULE_GROUPS, SETTINGS_WORDS } from './settings-words.zh-CN';
import { SettingsSection } from './SettingsSection';
import { useSettingsText } from './use-settings-text';

const useStyles = makeStyles({
  group: { width: '100%' },
  summary: {
    minHeight: '28px',
    lineHeight: '28px',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rules: { margin: 0, padding: 0, listStyleType: 'none' },
  basis: { display: 'block', color: tokens.colorNeutralForeground2 },
  rule: { alignItems: 'flex-start', fontSize: tokens.fontSizeBase200 },
});

const RULES = ruleList();

/** Which rules of the catalogue are checked; what is switched off is said wherever results stand. */
export function RuleSettings({ asked }: { readonly asked: RuleRequest | null }) {
  const text = useSettingsText();
  const styles = useStyles();
  const session = useSession();
  const switchedOff = useSessionValue((state) => state.switchedOff);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked !== null) bringBefore(list.current, asked);
  }, [asked]);
  const known = RULES.filter(({ id }) => switchedOff.includes(id));
  return (
    <SettingsSection heading={SETTINGS_WORDS.rules}>
      <p className={text.note}>{SETTINGS_WORDS.rulesNote}</p>
      <div ref={list} className={styles.group}>
        {RULE_GROUPS.map(({ letter, name }) => (
          <RuleGroup
            key={letter}
            name={name}
            rules={RULES.filter(({ id }) => id.startsWith(letter))}
            switchedOff={switchedOff}
          />
        ))}
      </div>
      {known.length > 0 && (
        <Button
          size="small"
          onClick={() => void session.run({ type: 'switchRules', rules: switchedOff, on: true })}
        >
          {SETTINGS_WORDS.allRulesOn(known.length)}
        </Button>
      )}
    </SettingsSection>
  );
}

/** Opens the group of the rule and brings the keyboard to it. */
function bringBefore(list: HTMLElement | null, { id }: RuleRequest): void {
  const item = list?.querySelector<HTMLElement>(`[data-rule="${id}"]`);
  item?.closest('details')?.setAttribute('open', '');
  item?.querySelector('input')?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'center' });
}

interface RuleGroupProps {
  readonly name: string;
  readonly rules: readonly ListedRule[];
  readonly switchedOff: readonly string[];
}

function RuleGroup({ name, rules, switchedOff }: RuleGroupProps) {
  const styles = useStyles();
  const session = useSession();
  const off = rules.filter(({ id }) => switchedOff.includes(id)).length;
  return (
    <details className={styles.group}>
      <summary className={styles.summary}>
        {SETTINGS_WORDS.ruleGroup(name, rules.length, off)}
      </summary>
      <ul className={styles.rules}>
        {rules.map(({ id, title, basis }) => (
          <li key={id} data-rule={id}>
            <Checkbox
              className={styles.rule}
              checked={!switchedOff.includes(id)}
              label={
                <>
                  {SETTINGS_WORDS.rule(id, title)}
                  <span className={styles.basis}>{basis}</span>
                </>
              }
              onChange={(_event, { checked }) =>
                void session.run({ type: 'switchRules', rules: [id], on: checked === true })
              }
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
