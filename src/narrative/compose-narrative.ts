import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { FactBook } from '../facts/fact-book';
import type { BookRole, BookSource } from './figures/figure';
import { headingNumbers } from './heading-numbers';
import { checkInputs } from './inputs/check-inputs';
import type { NarrativeInputs } from './inputs/read-inputs';
import type { NarrativeContext } from './narrative-context';
import type { MissingItem, NarrativeDocument, Notice, Paragraph } from './narrative-document';
import type { NarrativeProblem } from './narrative-problem';
import type { CompiledSentence, SentenceProblem } from './profiles/compile-profile';
import { compileProfile } from './profiles/compile-profile';
import type { NarrativeProfile, PartsOfWhole } from './profiles/narrative-profile';
import { environmentOf } from './template/narrative-engine';
import { Phrase } from './template/piece';
import { PieceRecorder } from './template/piece-recorder';
import { renderTemplate } from './template/render-template';
import { sumPieces } from './template/sum-pieces';
import type { TemplateScope } from './template/template-scope';
import { createScope, selfReference } from './template/template-scope';
import { NOTICES } from './words.zh-CN';

export interface NarrativeRequest {
  readonly books: Readonly<Record<'prior' | 'budget', FactBook | null>> & {
    readonly current: FactBook;
  };
  /** Paths as given. */
  readonly files: Readonly<Record<'prior' | 'budget', string | null>> & {
    readonly current: string;
  };
  readonly inputs: NarrativeInputs;
  readonly profile: NarrativeProfile;
}

const TITLE = 'title';

/**
 * Writes the narrative of a profile from the facts of one set. What the tables and inputs do not
 * say is never invented: it is a visible slot or an absent clause, and listed as missing.
 */
export function composeNarrative(
  request: NarrativeRequest,
): Result<NarrativeDocument, NarrativeProblem> {
  const misfit = findMisfit(request);
  if (misfit !== null) return fail(misfit);
  const profile = compileProfile(request.profile);
  if (!profile.ok) return fail({ kind: 'templates', sentences: profile.error });
  const context = contextOf(request);
  const writer = new Writer(context);
  const [title = EMPTY] = writer.paragraphs(TITLE, undefined, [
    { id: TITLE, templates: profile.value.title },
  ]);
  const numbers = headingNumbers(request.profile);
  const headings = profile.value.sections.map(
    ({ section, heading }, position) =>
      `${numbers[position] ?? ''}${writer.heading(section.id, heading)}`,
  );
  const sections = profile.value.sections.map(({ section, paragraphs }, position) => ({
    id: section.id,
    heading: headings[position] ?? '',
    level: section.level,
    paragraphs:
      section.contentsTo === undefined
        ? paragraphs.flatMap(({ sentences, sums }) =>
            writer.paragraphs(section.id, section.selfReference, sentences, sums),
          )
        : contentsOf(request.profile, headings, position, section.contentsTo),
  }));
  if (writer.problems.length > 0) return fail({ kind: 'templates', sentences: writer.problems });
  return ok({
    version: 1,
    profile: request.profile.id,
    title,
    sections,
    missing: [...writer.missing.values()],
    notices: [...generalNotices(request), ...writer.notices],
  });
}

/** One line for each heading behind the contents, worded as it is. */
function contentsOf(
  { sections }: NarrativeProfile,
  headings: readonly string[],
  position: number,
  deepest: number,
): readonly Paragraph[] {
  return headings.flatMap((text, other) =>
    other > position && (sections[other]?.level ?? 0) <= deepest ? [{ ...EMPTY, text }] : [],
  );
}

const EMPTY: Paragraph = { text: '', spans: [], missing: [], warnings: [] };

/** Renders sentences and gathers what they ask for. */
class Writer {
  readonly missing = new Map<string, MissingItem>();
  readonly notices: Notice[] = [];
  readonly problems: SentenceProblem[] = [];
  readonly #context: NarrativeContext;
  readonly #scope: TemplateScope;
  readonly #recorder = new PieceRecorder();

  constructor(context: NarrativeContext) {
    this.#context = context;
    this.#scope = createScope(context);
  }

  paragraphs(
    section: string,
    self: string | undefined,
    sentences: readonly CompiledSentence[],
    sums: readonly PartsOfWhole[] = [],
  ): readonly Paragraph[] {
    const environment = environmentOf(
      { ...this.#scope, 自称: selfReference(this.#context, self) },
      { context: this.#context, recorder: this.#recorder },
    );
    const text = sentences.map((sentence) => this.#render(sentence, environment)).join('');
    const remarks = this.#recorder.mark(new Phrase(...sumPieces(this.#scope, sums)));
    return this.#recorder.paragraphs(text.trimEnd() + remarks).map((recorded) => {
      for (const { id, label } of recorded.missing) {
        const key = `${section}\n${id}`;
        if (!this.missing.has(key)) this.missing.set(key, { id, label, section });
      }
      this.notices.push(...recorded.notices.map(({ message }) => ({ section, message })));
      return recorded.paragraph;
    });
  }

  /** A heading is one line of plain text. */
  heading(section: string, templates: CompiledSentence['templates']): string {
    const [paragraph] = this.paragraphs(section, undefined, [
      { id: `${section}的标题`, templates },
    ]);
    return paragraph?.text ?? '';
  }

  #render(sentence: CompiledSentence, environment: object): string {
    const rendered = renderTemplate(sentence.templates, environment);
    if (rendered.ok) return rendered.value;
    this.problems.push({ sentence: sentence.id, problems: [rendered.error] });
    return '';
  }
}

function contextOf({ books, files, inputs, profile }: NarrativeRequest): NarrativeContext {
  const source = (role: BookRole, book: FactBook): BookSource => ({
    role,
    file: files[role] ?? '',
    book,
  });
  return {
    profile,
    inputs,
    year: givenYear(inputs) ?? foundYear(books.current),
    current: source('current', books.current),
    prior: books.prior === null ? null : source('prior', books.prior),
    budget: books.budget === null ? null : source('budget', books.budget),
  };
}

function givenYear(inputs: NarrativeInputs): number | null {
  const given = inputs.get('year');
  return given?.kind === 'integer' ? given.integer : null;
}

/** A set without a year in any title has the year 0. */
function foundYear(book: FactBook): number | null {
  return book.set.year === 0 ? null : book.set.year;
}

function findMisfit(request: NarrativeRequest): NarrativeProblem | null {
  const { books, files, profile, inputs } = request;
  const { document } = books.current.set;
  if (document !== profile.document) {
    const { name, document: wanted } = profile;
    return { kind: 'wrongDocument', profile: name, wanted, found: document };
  }
  const year = givenYear(inputs) ?? foundYear(books.current);
  if (year === null) return null;
  const companions = [
    { companion: 'prior', wanted: { year: year - 1, document } },
    { companion: 'budget', wanted: { year, document: '预算' } },
  ] as const;
  for (const { companion, wanted } of companions) {
    const found = books[companion]?.set;
    if (found === undefined) continue;
    const rightYear = found.year === wanted.year || found.year === 0;
    if (rightYear && found.document === wanted.document) continue;
    return { kind: 'wrongCompanion', companion, file: files[companion] ?? '', wanted, found };
  }
  return null;
}

function generalNotices({ books, inputs }: NarrativeRequest): readonly Notice[] {
  const { current, prior } = books;
  const given = givenYear(inputs);
  const found = foundYear(current);
  const messages: string[] = [];
  if (given !== null && found !== null && given !== found) {
    messages.push(NOTICES.yearDiffers(given, found));
  }
  if (prior !== null && foundYear(prior) === null) messages.push(NOTICES.unknownYear);
  if (prior !== null && prior.set.entity !== '' && prior.set.entity !== current.set.entity) {
    messages.push(NOTICES.otherEntity(current.set.entity, prior.set.entity));
  }
  messages.push(...checkInputs(inputs));
  return messages.map((message) => ({ section: TITLE, message }));
}
