import { problemText } from '../../session/state/problem-words.zh-CN';
import type { PortProblem } from '../../workbook/port-problem';

/** Reasons that say all there is to say by their code. */
const REASONS = ['cellEdit', 'notInFront', 'protected', 'tooLarge', 'busy', 'unsupported'] as const;

const ELSEWHERE = '也可以打开窗格，按“清除全部标记”，窗格写明还有几处、为什么';

/** The address of the page that says why the ribbon's 清除标记 left marks, beside another page of the site. */
export function noticeAddress(page: string, reason: PortProblem['code']): string {
  const address = new URL('notice.html', page);
  address.searchParams.set('reason', reason);
  return address.href;
}

/** What that page says, by the query of its address. */
export function noticeText(query: string): string {
  const asked = new URLSearchParams(query).get('reason');
  const code = REASONS.find((one) => one === asked);
  const sentences = ['标记没有清除，或者没有全部清除'];
  if (code !== undefined) {
    const { why, next } = problemText({ kind: 'port', task: 'mark', problem: { code } });
    sentences.push(`${why}，请${next}`);
  }
  return [...sentences, ELSEWHERE].map((sentence) => `${sentence}。`).join('');
}
