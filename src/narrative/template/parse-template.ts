import type { Template } from 'liquidjs';
import { LiquidError } from 'liquidjs';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { checkTemplate } from './check-template';
import type { NameTypes } from './name-types';
import { NARRATIVE_ENGINE } from './narrative-engine';
import { parseFault } from './parse-fault';
import type { TemplateProblem } from './template-problem';
import { findTypingSlips, placeOf } from './typing-slips';

/** Reads a template and makes sure that all it uses exists; all problems found are listed. */
export function parseTemplate(
  template: string,
  names: NameTypes,
): Result<Template[], readonly TemplateProblem[]> {
  const slips = findTypingSlips(template);
  if (slips.length > 0) return fail(slips);
  const parsed = parse(template);
  if (!parsed.ok) return fail([parsed.error]);
  const problems = checkTemplate(parsed.value, names);
  return problems.length > 0 ? fail(problems) : parsed;
}

function parse(template: string): Result<Template[], TemplateProblem> {
  try {
    return ok(NARRATIVE_ENGINE.parse(template));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const begin = LiquidError.is(error) ? error.token.begin : 0;
    const fault = parseFault(LiquidError.is(error) ? bareMessage(error) : error.message);
    return fail({ ...placeOf(template, begin), fault });
  }
}

function bareMessage(error: LiquidError): string {
  return error.originalError?.message ?? error.message;
}
