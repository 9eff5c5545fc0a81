import type { Template } from 'liquidjs';
import { LiquidError } from 'liquidjs';
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
    return ok(String(NARRATIVE_ENGINE.renderSync(templates, environment)));
  } catch (error) {
    if (!LiquidError.is(error)) throw error;
    const fault = runtimeFault(error.message);
    if (fault === null) throw error.originalError ?? error;
    return fail({ ...placeOf(error.token.input, error.token.begin), fault });
  }
}

function runtimeFault(message: string): TemplateFault | null {
  if (message.includes('limit exceeded')) return { kind: 'ranTooLong' };
  if (message.includes('undefined variable')) return { kind: 'unset' };
  return null;
}
