/**
 * The same function of a text, with its answers kept: `work` must rest on nothing else. Once there
 * are `limit` answers all of them are forgotten, for batches bring ever new texts.
 */
export function keepingAnswers<T>(limit: number, work: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    const answer = work(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
