import type { CheckContext } from '../check-context';
import type { CheckMemory } from '../check-memory';
import type { OtherDocument } from '../documents/other-document';
import type { FormRule } from './form-rule';

/** The same list again where each of the documents is as it was: rules compare it as one. */
export function comparedWith(
  { book, documents }: CheckContext,
  memory: CheckMemory,
): readonly OtherDocument[] {
  const parts = documents.flatMap(({ file, use, book, formerNames = [] }) => [
    ...[file, use, book],
    formerNames.join(),
  ]);
  return memory.documents.of([book.set, ...parts], () => documents);
}

/** The rule and all of the context that it looks at, what the fewest others share first. */
export function lookedAtBy(
  rule: FormRule,
  context: CheckContext,
  compared: readonly OtherDocument[],
): readonly unknown[] {
  const { book, books, valueAt, isHidden, refusedCount, confidentialOmitted } = context;
  const always = [rule, confidentialOmitted, ...Object.values(books)];
  if (rule.restsOnLayout === true) return [book.set, ...always];
  return [
    ...[book, ...always, valueAt, isHidden, refusedCount],
    ...(rule.comparesDocuments === true ? [compared] : []),
  ];
}
