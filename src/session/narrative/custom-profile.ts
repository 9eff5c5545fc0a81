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
    sections: leftOut.length === 0 ? base.sections : partSections(base.sections, leftOut).kept,
  };
  last = { base, key, made };
  return made;
}

function everywhere(policy: ZeroPolicy | null): ProfileSettings['zeroPolicy'] | null {
  return policy === null ? null : { threePublic: policy, procurement: policy, vehicles: policy };
}

/** A section that is left out, with all that stands below it. */
interface LeftOutPlace {
  readonly section: ProfileSection;
  /** The last section before it that is written; null: there is none. */
  readonly behind: string | null;
}

interface PartedSections {
  readonly kept: readonly ProfileSection[];
  readonly leftOut: readonly LeftOutPlace[];
}

/** Which sections are written, and where the others would stand. What stands below a section goes with it. */
export function partSections(
  sections: readonly ProfileSection[],
  ids: readonly string[],
): PartedSections {
  const kept: ProfileSection[] = [];
  const leftOut: LeftOutPlace[] = [];
  let outside = Infinity;
  for (const section of sections) {
    if (section.level > outside) continue;
    const isLeftOut = ids.includes(section.id);
    outside = isLeftOut ? section.level : Infinity;
    if (isLeftOut) leftOut.push({ section, behind: kept.at(-1)?.id ?? null });
    else kept.push(section);
  }
  return { kept, leftOut };
}
