import type { ChartPictures } from '../../narrative/render/docx-charts';
import type { TemplatePart } from '../../narrative/template/template-part';
import type { ProfileChange } from './profile-change';
import type { SentenceDetail, TemplateTrial } from './sentence-detail';

/** What a user asks of the narrative beside its text; nothing here changes the session. */
export interface NarrativeDesk {
  /** Null when the narrative no longer holds the sentence. */
  sentenceOf(section: string, sentence: string): SentenceDetail | null;
  /** Null where it cannot be told apart. */
  partsOf(template: string): readonly TemplatePart[] | null;
  tryTemplate(section: string, sentence: string, template: string): TemplateTrial;
  /** What would become of the narrative with another profile; null where there is none to change to. */
  changeTo(profile: string): ProfileChange | null;
  /**
   * With those charts of which there is a picture. Null when it could not be made; the session's
   * state says why.
   */
  wordFile(pictures: ChartPictures): Promise<NarrativeFile | null>;
  /** Of one section, or of the whole narrative. */
  clipboardContent(section: string | null): Promise<ClipboardContent | null>;
}

export interface NarrativeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same content for programs that take formatted text and for those that do not. */
export interface ClipboardContent {
  readonly html: string;
  readonly text: string;
}
