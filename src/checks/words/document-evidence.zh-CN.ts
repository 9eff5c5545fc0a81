import { cellText } from '../../base/cell-text';
import type { Fact } from '../../facts/fact';
import type { DocumentEvidence } from '../document-evidence';
import type { DocumentUse } from '../documents/other-document';

const PUBLISHED: Readonly<Record<DocumentUse, string>> = {
  prior: '以前年度公开的数',
  budget: '本年预算公开的数',
  units: '所属各单位相加的数',
};

const MOST_NAMED = 5;

/** ；与本年预算公开的数不同的是 C33、C37，C7 与之一致; empty where other documents tell no cells apart. */
export function evidenceText(evidence: DocumentEvidence | null): string {
  if (evidence === null) return '';
  const { use, differing, agreeing } = evidence;
  return `；与${PUBLISHED[use]}不同的是 ${placesText(differing)}，${placesText(agreeing)} 与之一致`;
}

function placesText(facts: readonly Fact[]): string {
  const named = facts.slice(0, MOST_NAMED).map(({ cell }) => cellText(cell));
  const rest = facts.length > MOST_NAMED ? ` 等 ${facts.length} 处` : '';
  return named.join('、') + rest;
}
