import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { ListOrder, ZeroPolicy } from '../../narrative/profiles/narrative-profile';
import type { FontSetId } from '../../narrative/render/font-set';
import type { OtherBody } from '../../session/narrative/other-body';
import { sayFormerName } from '../../session/narrative/former-names';
import type { DraftEdit } from '../../session/narrative/narrative-draft';
import { draftOf, isChosenOtherwise } from '../../session/narrative/narrative-draft';
import type { NarrativeBasis } from '../../session/narrative/narrative-state';
import { useSession, useSessionValue } from '../frame/session-context';
import { BudgetNote } from './BudgetNote';
import { ChoiceField } from './ChoiceField';
import { CompanionRow } from '../compare/CompanionRow';
import { COMPARE_WORDS } from '../compare/compare-words.zh-CN';
import { OtherBodyNote } from './OtherBodyNote';
import { PriorNote } from './PriorNote';
import { ProfileChangedNote } from './ProfileChangedNote';
import { ProfileQuestion } from './ProfileQuestion';
import { SENTENCE_EDITOR_WORDS } from './sentence-words.zh-CN';
import { SETUP_WORDS } from './setup-words.zh-CN';
import { useProfileBar } from './use-profile-bar';

const useStyles = makeStyles({
  box: {
    margin: '8px 12px 0',
    padding: '4px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  summary: { minHeight: '28px', lineHeight: '28px', cursor: 'pointer', overflowWrap: 'anywhere' },
  content: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '4px 0 8px' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  grow: { flex: '1 1 140px' },
  end: { alignSelf: 'flex-start' },
});

const PERCENT_PLACES = [0, 1, 2];
const BASE_TERMS = ['年预算', '年度预算', '年', '年度', '年度决算数', '上年预算', '上年'];
const LIST_ORDERS: readonly ListOrder[] = ['table', 'descending'];
const ZERO_POLICIES: readonly ZeroPolicy[] = ['print', 'absence', 'omit'];
/** Not a policy: the profile may have one for each list. */
const AS_PROFILE = 'asProfile';
const FONT_SETS: readonly FontSetId[] = ['gb2312', 'windows'];

interface NarrativeSetupProps {
  readonly basis: NarrativeBasis;
  readonly document: NarrativeDocument;
}

/** Another profile that may be taken once it is said what would differ. */
interface AskedProfile {
  /** Beside the button or the list that it was asked for with. */
  readonly place: 'proposal' | 'choice';
  readonly id: string;
}

/** What the narrative is written by: set, profile and its settings, other workbooks. */
export function NarrativeSetup({ basis, document }: NarrativeSetupProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [asked, setAsked] = useState<AskedProfile | null>(null);
  const question = (place: AskedProfile['place']) =>
    asked?.place === place && (
      <ProfileQuestion
        profile={asked.id}
        onClose={() => setAsked(null)}
        onLeave={() => leave(asked)}
      />
    );
  const openCompanions = (use: OtherBody['companion']) => {
    if (box.current === null) return;
    box.current.open = true;
    box.current.querySelector<HTMLElement>(`[data-companions="${use}"] button`)?.focus();
  };
  const styles = useStyles();
  const proposal = useProfileBar();
  const session = useSession();
  const draft = useSessionValue(({ drafts }) => draftOf(drafts, basis.set));
  const edit = (one: DraftEdit) => void session.run({ type: 'editNarrative', edit: one });
  const { profile, profiles, proposed, settings, sets, stage, otherBodies } = basis;
  const leave = ({ place, id }: AskedProfile) => {
    setAsked(null);
    // Whoever keeps to the profile has chosen it: no other one is proposed any more.
    if (id === proposed?.id) edit({ kind: 'profile', id: profile.id });
    // The proposal is gone: the keyboard goes where another profile is chosen.
    if (place === 'proposal') box.current?.querySelector('summary')?.focus();
  };
  const uses = stage === '决算' ? (['prior', 'budget'] as const) : (['prior'] as const);
  const baseTerms = [...new Set([settings.baseTerm, ...BASE_TERMS])];
  const wording = useSessionValue((state) => state.wording.templates);
  const ofProfile = (sentences: object) =>
    Object.keys(sentences).filter((key) => key.startsWith(`${profile.id}/`));
  const texts = ofProfile(draft.sentences);
  const templates = ofProfile(wording);
  const rewritten = new Set([...texts, ...templates]).size;
  return (
    <>
      <ProfileChangedNote basis={basis} />
      {proposed !== null && (
        <div className={proposal.bar}>
          <span className={proposal.text}>{SETUP_WORDS.proposed(proposed.name)}</span>
          <Button
            size="small"
            aria-expanded={asked?.place === 'proposal'}
            onClick={() => setAsked({ place: 'proposal', id: proposed.id })}
          >
            {SETUP_WORDS.lookAtProposed}
          </Button>
          {question('proposal')}
        </div>
      )}
      {otherBodies.map((body) => (
        <OtherBodyNote
          key={body.companion}
          body={body}
          onUse={() => edit(sayFormerName(draft, body.found, true))}
          onChooseOther={() => openCompanions(body.companion)}
        />
      ))}
      {otherBodies.every(({ companion }) => companion !== 'prior') && (
        <PriorNote document={document} basis={basis} onOpen={() => openCompanions('prior')} />
      )}
      {otherBodies.every(({ companion }) => companion !== 'budget') && (
        <BudgetNote document={document} basis={basis} onOpen={() => openCompanions('budget')} />
      )}
      <details ref={box} className={styles.box}>
        <summary className={styles.summary}>{SETUP_WORDS.summary(profile.name)}</summary>
        <div className={styles.content}>
          {sets.length > 1 && (
            <ChoiceField
              label={SETUP_WORDS.set}
              value={basis.set}
              choices={sets.map((set) => ({ id: set, name: set }))}
              onChoose={(set) => void session.run({ type: 'chooseNarratedSet', set })}
            />
          )}
          <ChoiceField
            label={SETUP_WORDS.profile}
            value={profile.id}
            choices={profiles}
            onChoose={(id) => setAsked({ place: 'choice', id })}
          />
          {question('choice')}
          {uses.map((use) => (
            <div key={use} data-companions={use}>
              <CompanionRow set={basis.set} use={use} isForText />
            </div>
          ))}
          <p className={styles.note}>{COMPARE_WORDS.staysHere}</p>
          <ChoiceField
            label={SETUP_WORDS.percentPlaces}
            value={String(settings.percentPlaces)}
            choices={PERCENT_PLACES.map((places) => ({
              id: String(places),
              name: SETUP_WORDS.places(places),
            }))}
            onChoose={(places) => edit({ kind: 'percentPlaces', places: Number(places) })}
          />
          <ChoiceField
            label={SETUP_WORDS.baseTerm}
            value={settings.baseTerm}
            choices={baseTerms.map((term) => ({ id: term, name: SETUP_WORDS.comparedWith(term) }))}
            onChoose={(term) => edit({ kind: 'baseTerm', term })}
          />
          <ChoiceField
            label={SETUP_WORDS.listOrder}
            value={settings.listOrder}
            choices={LIST_ORDERS.map((id) => ({ id, name: SETUP_WORDS.listOrders[id] }))}
            onChoose={(chosen) => {
              const order = LIST_ORDERS.find((id) => id === chosen) ?? null;
              edit({ kind: 'listOrder', order });
            }}
          />
          <ChoiceField
            label={SETUP_WORDS.zeroPolicy}
            value={draft.settings.zeroPolicy ?? AS_PROFILE}
            choices={[
              { id: AS_PROFILE, name: SETUP_WORDS.asProfile },
              ...ZERO_POLICIES.map((id) => ({ id, name: SETUP_WORDS.zeroPolicies[id] })),
            ]}
            onChoose={(chosen) => {
              const policy = ZERO_POLICIES.find((id) => id === chosen) ?? null;
              edit({ kind: 'zeroPolicy', policy });
            }}
          />
          <ChoiceField
            label={SETUP_WORDS.fonts}
            value={draft.fonts}
            choices={FONT_SETS.map((id) => ({ id, name: SETUP_WORDS.fontSets[id] }))}
            onChoose={(chosen) => {
              const fonts = FONT_SETS.find((id) => id === chosen);
              if (fonts !== undefined) edit({ kind: 'fonts', fonts });
            }}
          />
          <Checkbox
            label={SETUP_WORDS.withTables}
            checked={draft.withTables}
            onChange={(_event, { checked }) => edit({ kind: 'withTables', on: checked === true })}
          />
          {basis.leftOut.map(({ id, heading }) => (
            <div key={id} className={styles.line}>
              <span className={styles.grow}>
                {SETUP_WORDS.leftOut}：{heading}
              </span>
              <Button size="small" onClick={() => edit({ kind: 'section', id, leftOut: false })}>
                {SENTENCE_EDITOR_WORDS.putBack}
              </Button>
            </div>
          ))}
          {isChosenOtherwise(draft) && (
            <Button size="small" className={styles.end} onClick={() => edit({ kind: 'asProfile' })}>
              {SETUP_WORDS.restoreChoices}
            </Button>
          )}
          {rewritten > 0 && (
            <div className={styles.line}>
              <span className={styles.grow}>
                {SETUP_WORDS.rewritten(rewritten, templates.length)}
              </span>
              <Button
                size="small"
                onClick={() => {
                  // A text goes first, then the template it stood over.
                  for (const key of [...texts, ...templates])
                    edit({ kind: 'sentence', key, change: null });
                }}
              >
                {SETUP_WORDS.restoreAll}
              </Button>
            </div>
          )}
        </div>
      </details>
    </>
  );
}
