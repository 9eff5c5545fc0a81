import type { Adoption } from '../../src/session/adopting/adoption';
import type { ConversionOffer } from '../../src/session/converting/find-conversions';
import type { FindingDetail } from '../../src/session/findings/finding-detail';
import type {
  ClipboardContent,
  NarrativeDesk,
  NarrativeFile,
} from '../../src/session/narrative/narrative-desk';
import type { ChartPictures } from '../../src/narrative/render/docx-charts';
import type { TemplatePart } from '../../src/narrative/template/template-part';
import type { ProfileChange } from '../../src/session/narrative/profile-change';
import type { SentenceDetail, TemplateTrial } from '../../src/session/narrative/sentence-detail';
import type { SessionState } from '../../src/session/state/session-state';
import type { UserAction } from '../../src/session/state/user-action';
import type { WorkbookSession } from '../../src/session/workbook-session';

/** Answers what it is told to. */
class StubDesk implements NarrativeDesk {
  readonly sentences = new Map<string, SentenceDetail>();
  readonly profileChanges = new Map<string, ProfileChange>();
  parts: readonly TemplatePart[] | null = null;
  trial: TemplateTrial = { ok: true, text: '' };
  file: NarrativeFile | null = null;
  /** Those that the last Word file was asked for with. */
  pictures: ChartPictures = new Map();
  content: ClipboardContent | null = null;

  sentenceOf(section: string, sentence: string): SentenceDetail | null {
    return this.sentences.get(`${section}/${sentence}`) ?? null;
  }

  partsOf(): readonly TemplatePart[] | null {
    return this.parts;
  }

  changeTo(profile: string): ProfileChange | null {
    return this.profileChanges.get(profile) ?? null;
  }

  tryTemplate(): TemplateTrial {
    return this.trial;
  }

  wordFile(pictures: ChartPictures): Promise<NarrativeFile | null> {
    this.pictures = pictures;
    return Promise.resolve(this.file);
  }

  clipboardContent(): Promise<ClipboardContent | null> {
    return Promise.resolve(this.content);
  }
}

/** A session that notes what it is asked for and shows the states it is given. */
export class StubSession implements WorkbookSession {
  readonly actions: UserAction[] = [];
  readonly narrative = new StubDesk();
  readonly details = new Map<string, FindingDetail>();
  readonly adoptions = new Map<string, readonly Adoption[]>();
  readonly conversions = new Map<string, ConversionOffer>();
  private readonly listeners = new Set<() => void>();

  constructor(private state: SessionState) {}

  getState(): SessionState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  run(action: UserAction): Promise<void> {
    this.actions.push(action);
    if (action.type === 'selectFinding') this.set({ selectedFinding: action.id });
    return Promise.resolve();
  }

  detailOf(findingId: string): FindingDetail | null {
    return this.details.get(findingId) ?? null;
  }

  adoptionsOf(findingId: string): readonly Adoption[] {
    return this.adoptions.get(findingId) ?? [];
  }

  conversionOf(findingId: string): ConversionOffer | null {
    return this.conversions.get(findingId) ?? null;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
