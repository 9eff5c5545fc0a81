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

/**
 * Which sections are written, and where the others would stand. What stands below a section goes with
 * it, and a heading that has nothing of its own goes with the last of what stands below it.
 */
export function partSections(
  sections: readonly ProfileSection[],
  ids: readonly string[],
): PartedSections {
  const kept: ProfileSection[] = [];
  const leftOut: LeftOutPlace[] = [];
  let outside = Infinity;
  sections.forEach((section, position) => {
    if (section.level > outside) return;
    const isLeftOut = ids.includes(section.id);
    outside = isLeftOut ? section.level : Infinity;
    if (isLeftOut) leftOut.push({ section, behind: kept.at(-1)?.id ?? null });
    else if (!isEmptied(section, below(sections, position), ids)) kept.push(section);
  });
  return { kept, leftOut };
}

/** What stands below the section at a position. */
function below(sections: readonly ProfileSection[], position: number): readonly ProfileSection[] {
  const level = sections[position]?.level ?? 0;
  const behind = sections.slice(position + 1);
  const end = behind.findIndex((section) => section.level <= level);
  return end === -1 ? behind : behind.slice(0, end);
}

/** Whether a section is a heading alone, and all that stood below it is left out. */
function isEmptied(
  section: ProfileSection,
  parts: readonly ProfileSection[],
  ids: readonly string[],
): boolean {
  if (parts.length === 0 || hasOwnContent(section)) return false;
  return partSections(parts, ids).kept.length === 0;
}

function hasOwnContent({ paragraphs, charts, contentsTo }: ProfileSection): boolean {
  return paragraphs.length > 0 || charts !== undefined || contentsTo !== undefined;
}
