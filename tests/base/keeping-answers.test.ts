import { keepingAnswers } from '../../src/base/keeping-answers';

describe('a function whose answers are kept', () => {
  it('works out each answer once, also where it is undefined', () => {
    const asked: string[] = [];
    const length = keepingAnswers(10, (text) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });
    expect(['示例', '', '示例', ''].map(length)).toEqual([2, undefined, 2, undefined]);
    expect(asked).toEqual(['示例', '']);
  });

  it('keeps no more than its limit, and answers the same after forgetting', () => {
    const asked: string[] = [];
    const length = keepingAnswers(2, (text) => {
      asked.push(text);
      return text.length;
    });
    expect(['a', 'bb', 'ccc', 'a'].map(length)).toEqual([1, 2, 3, 1]);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
