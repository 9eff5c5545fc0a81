import type { Result } from '../base/result';
import { fail, ok } from '../base/result';
import type { FactBook } from '../facts/fact-book';
import { buildCharts } from './charts/build-charts';
import type { NarrativeChart } from './charts/narrative-chart';
import type { BookRole, BookSource } from './figures/figure';
import { headingNumbers } from './heading-numbers';
import { checkInputs } from './inputs/check-inputs';
import { checkWithTables } from './inputs/check-with-tables';
import type { NarrativeInputs } from './inputs/read-inputs';
import type { NarrativeContext } from './narrative-context';
import type { MissingItem, NarrativeDocument, Notice, Paragraph } from './narrative-document';
import type { NarrativeProblem } from './narrative-problem';
import type { CompiledSentence, SentenceProblem } from './profiles/compile-profile';
import { compileOwnTemplate, compileProfile } from './profiles/compile-profile';
import type { NarrativeProfile, PartsOfWhole, ProfileChart } from './profiles/narrative-profile';
import { plainText } from './plain-text';
import type { SentenceChanges } from './sentence-changes';
import { changedFigures, sentenceKey } from './sentence-changes';
import { environmentOf } from './template/narrative-engine';
import { Phrase } from './template/piece';
import { PieceRecorder } from './template/piece-recorder';
import { renderTemplate } from './template/render-template';
import { sumPieces } from './template/sum-pieces';
import type { TemplateProblem } from './template/template-problem';
import { describeTemplateProblem } from './template/template-problems.zh-CN';
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
  /** What a person made of single sentences, by key. */
  readonly changes?: SentenceChanges;
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
  const writer = new Writer(context, request.changes ?? {});
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
    ...(section.contentsTo === undefined ? {} : { contentsTo: section.contentsTo }),
    paragraphs:
      section.contentsTo === undefined
        ? paragraphs.flatMap(({ sentences, sums }) =>
            writer.paragraphs(section.id, section.selfReference, sentences, sums),
          )
        : contentsOf(request.profile, headings, position, section.contentsTo),
    charts: writer.charts(section.id, section.charts ?? []),
  }));
  if (writer.problems.length > 0) return fail({ kind: 'templates', sentences: writer.problems });
  return ok({
    version: 1,
    profile: request.profile.id,
    title,
    sections,
    missing: [...writer.missing.values()],
    notices: onceASection([...generalNotices(request, context), ...writer.notices]),
  });
}

/** Sentences of one section may have the same to say. */
function onceASection(notices: readonly Notice[]): readonly Notice[] {
  const keyOf = ({ section, message }: Notice) => `${section}\n${message}`;
  return [...new Map(notices.map((notice) => [keyOf(notice), notice])).values()];
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

const EMPTY: Paragraph = { text: '', spans: [], missing: [], warnings: [], sentences: [] };

/** Renders sentences and gathers what they ask for. */
class Writer {
  readonly missing = new Map<string, MissingItem>();
  readonly notices: Notice[] = [];
  readonly problems: SentenceProblem[] = [];
  readonly #context: NarrativeContext;
  readonly #scope: TemplateScope;
  readonly #recorder = new PieceRecorder();
  #chartCount = 0;

  readonly #changes: SentenceChanges;

  constructor(context: NarrativeContext, changes: SentenceChanges) {
    this.#context = context;
    this.#changes = changes;
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
    const text = sentences
      .map((sentence) => this.#sentence(section, sentence, environment))
      .join('');
    const remarks = this.#recorder.mark(new Phrase(...sumPieces(this.#scope, sums)));
    return this.#recorder.paragraphs(text.trimEnd() + remarks).map((recorded) => {
      for (const { id, label } of recorded.missing) {
        const key = `${section}\n${id}`;
        if (!this.missing.has(key)) this.missing.set(key, { id, label, section });
      }
      this.notices.push(
        ...recorded.notices.map(({ message, input }) => ({
          section,
          message,
          ...(input === undefined ? {} : { input }),
        })),
      );
      return recorded.paragraph;
    });
  }

  charts(section: string, asked: readonly ProfileChart[]): readonly NarrativeChart[] {
    const built = buildCharts(this.#context, this.#scope, asked, this.#chartCount);
    this.#chartCount += built.charts.length;
    this.notices.push(...built.notices.map((message) => ({ section, message })));
    return built.charts;
  }

  /** A heading is one line of plain text. */
  heading(section: string, templates: CompiledSentence['templates']): string {
    const [paragraph] = this.paragraphs(section, undefined, [
      { id: `${section}的标题`, templates },
    ]);
    return paragraph?.text ?? '';
  }

  /** What a person made of the sentence stands in its place; a faulty template is said and passed over. */
  #sentence(section: string, sentence: CompiledSentence, environment: object): string {
    const { id } = sentence;
    const change = this.#changes[sentenceKey(this.#context.profile.id, section, id)];
    if (change?.kind === 'template') {
      const own = this.#ownTemplate(change.template, environment);
      if (own.ok) return this.#recorder.markSentence(own.value, id, 'ownTemplate');
      const message = NOTICES.faultyTemplate(own.error.map(describeTemplateProblem));
      this.notices.push({ section, message });
    }
    const generated = this.#render(sentence, environment);
    if (change?.kind !== 'text') return this.#recorder.markSentence(generated, id, 'generated');
    const now = asRead(this.#recorder.plain(generated));
    const text = change.text.split('\n').map(plainText).join('\n');
    const isOutdated = now !== change.basis;
    if (isOutdated) this.notices.push({ section, message: outdatedMessage(change.basis, now) });
    const state = isOutdated ? 'outdated' : 'ownText';
    const stop = generated.endsWith('\n') ? '\n' : '';
    return this.#recorder.markSentence(this.#recorder.rebind(text, generated) + stop, id, state);
  }

  #ownTemplate(template: string, environment: object): Result<string, readonly TemplateProblem[]> {
    const parsed = compileOwnTemplate(this.#context.profile, template);
    if (!parsed.ok) return parsed;
    const rendered = renderTemplate(parsed.value, environment);
    return rendered.ok ? rendered : fail([rendered.error]);
  }

  #render(sentence: CompiledSentence, environment: object): string {
    const rendered = renderTemplate(sentence.templates, environment);
    if (rendered.ok) return rendered.value;
    this.problems.push({ sentence: sentence.id, problems: [rendered.error] });
    return '';
  }
}

/** A rendered text as its paragraphs print it. */
function asRead(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

function outdatedMessage(basis: string, now: string): string {
  const figures = changedFigures(basis, now);
  return figures === null || figures.length === 0
    ? NOTICES.outdatedWords
    : NOTICES.outdatedFigures(figures.map((one) => `${one.before} → ${one.now}`));
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

function generalNotices(
  { books, inputs }: NarrativeRequest,
  context: NarrativeContext,
): readonly Notice[] {
  const { current, prior } = books;
  const given = givenYear(inputs);
  const found = foundYear(current);
  const messages: string[] = [];
  if (given !== null && found !== null && given !== found) {
    messages.push(NOTICES.yearDiffers(given, found));
  }
  if (prior !== null && foundYear(prior) === null) messages.push(NOTICES.unknownYear);
  messages.push(...checkInputs(inputs), ...checkWithTables(context));
  return messages.map((message) => ({ section: TITLE, message }));
}
