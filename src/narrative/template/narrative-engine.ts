import type { Context } from 'liquidjs';
import { Liquid } from 'liquidjs';
import type { NarrativeContext } from '../narrative-context';
import { FILTERS } from './filters';
import { InputDrop } from './drops';
import { Phrase } from './piece';
import type { PieceRecorder } from './piece-recorder';
import type { TemplateScope } from './template-scope';

/** Tags that a template may use: none of them reaches a file or another template. */
export const ALLOWED_TAGS: readonly string[] = [
  'if',
  'unless',
  'for',
  'assign',
  'capture',
  'comment',
];

/** Nothing sensible comes near these. */
const LIMITS = { parseLimit: 20_000, memoryLimit: 1_000_000 };

const RENDERING = Symbol('rendering');

/** What filters need to know of the document in the making. */
export interface Rendering {
  readonly context: NarrativeContext;
  readonly recorder: PieceRecorder;
}

type Environment = TemplateScope & { readonly [RENDERING]: Rendering };

interface FilterCall {
  readonly context: Context;
}

/** Scope for one rendering; templates see its names only. */
export function environmentOf(scope: TemplateScope, rendering: Rendering): object {
  const environment: Environment = Object.assign({ [RENDERING]: rendering }, scope);
  return environment;
}

function renderingOf({ context }: FilterCall): Rendering {
  const environment = context.environments as Environment;
  return environment[RENDERING];
}

/** The one template engine: Chinese filters only, few tags, no files, no prototypes, bounded work. */
export const NARRATIVE_ENGINE = createEngine();

function createEngine(): Liquid {
  const engine = new Liquid({
    ...LIMITS,
    ownPropertyOnly: true,
    strictVariables: true,
    // Unknown filters are found, with their place, when a template is checked.
    strictFilters: false,
    templates: {},
    outputEscape: markOutput,
  });
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  for (const name of Object.keys(engine.tags)) {
    if (!ALLOWED_TAGS.includes(name)) Reflect.deleteProperty(engine.tags, name);
  }
  for (const [name, filter] of Object.entries(FILTERS)) {
    engine.registerFilter(
      name,
      function (this: FilterCall, input: unknown, ...parameters: unknown[]) {
        return filter.print(input, parameters, renderingOf(this).context);
      },
    );
  }
  return engine;
}

function markOutput(this: FilterCall, value: unknown): string {
  if (value instanceof Phrase) return renderingOf(this).recorder.mark(value);
  if (value instanceof InputDrop) return renderingOf(this).recorder.mark(value.phrase);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError('a checked template prints texts, numbers and phrases only');
}
