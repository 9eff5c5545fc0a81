import { analyzeSync } from 'liquidjs';
import { NARRATIVE_ENGINE } from './narrative-engine';

/** Every name that a template of a profile takes figures, words and conditions from, each once, sorted. */
export function namesUsed(template: string): readonly string[] {
  const { variables } = analyzeSync(NARRATIVE_ENGINE.parse(template), { partials: false });
  return [...new Set(Object.values(variables).flat().map(String))].sort();
}
