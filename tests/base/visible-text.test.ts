import { visibleText } from '../../src/base/visible-text';

describe('visibleText', () => {
  it('leaves what is printed as it is', () => {
    const text = '预算03表　合计\t1,670.35\n“三公”经费 ﹣ émigré';
    expect(visibleText(text)).toBe(text);
  });

  it.each([
    ['a mark that turns the direction', '预算\u202e03表\u2066', '预算03表'],
    ['an order to the terminal', '预算\u001b[31m05表\u0007\u009b', '预算[31m05表'],
    ['a carriage return, which would write over its line', '不符\r通过', '不符通过'],
  ])('drops %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});
