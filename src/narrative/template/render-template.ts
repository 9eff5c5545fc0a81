import type { Template } from 'liquidjs';
import { Context, LiquidError } from 'liquidjs';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { NARRATIVE_ENGINE } from './narrative-engine';
import type { TemplateFault, TemplateProblem } from './template-problem';
import { placeOf } from './typing-slips';

/** The text of a checked template, its figures as marks of the recorder in `environment`. */
export function renderTemplate(
  templates: Template[],
  environment: object,
): Result<string, TemplateProblem> {
  try {
    return ok(String(NARRATIVE_ENGINE.renderSync(templates, boundedContext(environment))));
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const fault = runtimeFault(error);
    if (fault === null) throw error.originalError ?? error;
    return fail({ ...placeOf(error.token.input, error.token.begin), fault });
  }
}

/** Nothing sensible comes near it; it ends a template that runs away within a fraction of a second. */
const MOST_STEPS = 200_000;

class TooManySteps extends Error {}

/**
 * The engine's own limit is one of time, which a computer that was asleep or busy exceeds with any
 * template; this one counts the pieces of the template that are printed.
 */
function boundedContext(environment: object): Context {
  const engine = NARRATIVE_ENGINE;
  const context = new Context(environment, engine.options, { sync: true }, { liquid: engine });
  let steps = 0;
  context.renderLimit.check = () => {
    steps += 1;
    if (steps > MOST_STEPS) throw new TooManySteps();
  };
  return context;
}

function runtimeFault({ message, originalError }: LiquidError): TemplateFault | null {
  if (originalError instanceof TooManySteps || message.includes('limit exceeded')) {
    return { kind: 'ranTooLong' };
  }
  if (message.includes('undefined variable')) return { kind: 'unset' };
  return null;
}
