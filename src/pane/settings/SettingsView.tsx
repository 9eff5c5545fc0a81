import {
  Button,
  Field,
  Link,
  Radio,
  RadioGroup,
  Switch,
  makeStyles,
} from '@fluentui/react-components';
import { MARK_LEVELS } from '../../session/state/preferences';
import { FRAME_WORDS } from '../frame/frame-words.zh-CN';
import { useSession, useSessionValue } from '../frame/session-context';
import { StatusBar } from '../frame/StatusBar';
import { ViewBody } from '../frame/ViewBody';
import { StoredSection } from '../stored/StoredSection';
import { WordingSection } from '../wording/WordingSection';
import { CodeSettings } from './CodeSettings';
import type { RuleRequest } from './rule-request';
import { RuleSettings } from './RuleSettings';
import { SETTINGS_WORDS } from './settings-words.zh-CN';
import { ForgetLocalButton } from './ForgetLocalButton';
import { SettingsSection } from './SettingsSection';
import { useSettingsText } from './use-settings-text';

const useStyles = makeStyles({
  toggle: { marginLeft: '-8px' },
  guide: { marginRight: '12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Pages that stand beside the pane's own. */
const GUIDES = [
  { page: 'help.html', name: SETTINGS_WORDS.handbook },
  { page: 'rules.html', name: SETTINGS_WORDS.ruleBook },
] as const;

interface SettingsViewProps {
  readonly version: string;
  /** A rule to bring before the user. */
  readonly rule: RuleRequest | null;
  readonly onShowWelcome: () => void;
}

/** The view 设置: how it is checked and marked, the codes, the product. */
export function SettingsView({ version, rule, onShowWelcome }: SettingsViewProps) {
  const text = useSettingsText();
  const styles = useStyles();
  return (
    <>
      <ViewBody heading={FRAME_WORDS.views.settings}>
        <CheckingSettings />
        <RuleSettings asked={rule} />
        <MarkSettings />
        <CodeSettings />
        <WordingSection />
        <StoredSection />
        <SettingsSection heading={SETTINGS_WORDS.about}>
          <p className={text.body}>
            {SETTINGS_WORDS.product} {SETTINGS_WORDS.version(version)}
          </p>
          <p className={text.body}>
            {GUIDES.map(({ page, name }) => (
              <Link key={page} inline href={page} target="_blank" className={styles.guide}>
                {name}
              </Link>
            ))}
            {SETTINGS_WORDS.newWindow}
          </p>
          <p className={text.note}>{SETTINGS_WORDS.privacy}</p>
          <p className={text.note}>{SETTINGS_WORDS.remembered}</p>
          <div className={styles.buttons}>
            <Button size="small" onClick={onShowWelcome}>
              {SETTINGS_WORDS.showWelcome}
            </Button>
            <ForgetLocalButton />
          </div>
        </SettingsSection>
      </ViewBody>
      <StatusBar />
    </>
  );
}

function CheckingSettings() {
  const styles = useStyles();
  const text = useSettingsText();
  const session = useSession();
  const canWatch = useSessionValue(({ capabilities }) => capabilities.watch === null);
  const autoRecheck = useSessionValue((state) => state.autoRecheck);
  return (
    <SettingsSection heading={SETTINGS_WORDS.checking}>
      {canWatch ? (
        <Switch
          className={styles.toggle}
          label={SETTINGS_WORDS.autoRecheck}
          checked={autoRecheck}
          onChange={(_event, { checked }) =>
            void session.run({ type: 'setAutoRecheck', on: checked })
          }
        />
      ) : (
        <p className={text.note}>{SETTINGS_WORDS.noWatch}</p>
      )}
    </SettingsSection>
  );
}

function MarkSettings() {
  const text = useSettingsText();
  const session = useSession();
  const canMark = useSessionValue(({ capabilities }) => capabilities.marks === null);
  const levels = useSessionValue(({ marks }) => marks.levels);
  return (
    <SettingsSection heading={SETTINGS_WORDS.marks}>
      {canMark ? (
        <>
          <Field label={SETTINGS_WORDS.markLevels}>
            <RadioGroup
              value={levels}
              onChange={(_event, { value }) => {
                const chosen = MARK_LEVELS.find((one) => one === value);
                if (chosen !== undefined)
                  void session.run({ type: 'setMarkLevels', levels: chosen });
              }}
            >
              {MARK_LEVELS.map((one) => (
                <Radio key={one} value={one} label={SETTINGS_WORDS.markLevelNames[one]} />
              ))}
            </RadioGroup>
          </Field>
          <p className={text.note}>{SETTINGS_WORDS.markColours}</p>
        </>
      ) : (
        <p className={text.note}>{SETTINGS_WORDS.noMarks}</p>
      )}
    </SettingsSection>
  );
}
