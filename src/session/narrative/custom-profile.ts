import type {
  NarrativeProfile,
  ProfileSection,
  ProfileSettings,
  ZeroPolicy,
} from '../../narrative/profiles/narrative-profile';
import type { NarrativeDraft } from './narrative-draft';

type Decisions = Pick<NarrativeDraft, 'settings' | 'leftOut'>;

let last: {
  readonly base: NarrativeProfile;
  readonly key: string;
  readonly made: NarrativeProfile;
} | null = null;

/** A profile with the settings of a draft and without the sections that it leaves out. */
export function customProfile(base: NarrativeProfile, decisions: Decisions): NarrativeProfile {
  const { settings, leftOut } = decisions;
  const isOwn = Object.values(settings).some((setting) => setting !== null);
  if (!isOwn && leftOut.length === 0) return base;
  const key = JSON.stringify([settings, leftOut]);
  // The same object again, so that its templates are read once.
  if (last?.base === base && last.key === key) return last.made;
  const made: NarrativeProfile = {
    ...base,
    settings: {
      ...base.settings,
      percentPlaces: settings.percentPlaces ?? base.settings.percentPlaces,
      baseTerm: settings.baseTerm ?? base.settings.baseTerm,
      listOrder: settings.listOrder ?? base.settings.listOrder,
      zeroPolicy: everywhere(settings.zeroPolicy) ?? base.settings.zeroPolicy,
    },
    sections: leftOut.length === 0 ? base.sections : keptSections(base.sections, leftOut),
  };
  last = { base, key, made };
  return made;
}

function everywhere(policy: ZeroPolicy | null): ProfileSettings['zeroPolicy'] | null {
  return policy === null ? null : { threePublic: policy, procurement: policy, vehicles: policy };
}

/** What stands below a section goes with it. */
function keptSections(
  sections: readonly ProfileSection[],
  leftOut: readonly string[],
): readonly ProfileSection[] {
  let outside = Infinity;
  return sections.filter(({ id, level }) => {
    if (level <= outside) outside = leftOut.includes(id) ? level : Infinity;
    return outside === Infinity;
  });
}
