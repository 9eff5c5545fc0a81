import { isAlike } from '../../src/base/is-alike';

interface Node {
  readonly name: string;
  above: Node | null;
}

function loop(name: string): Node {
  const node: Node = { name, above: null };
  node.above = { name: 'above', above: node };
  return node;
}

const say = () => 1;

describe('values that say the same', () => {
  it.each([
    ['numbers', 1, 1],
    ['not a number', NaN, NaN],
    ['lists', [1, [2]], [1, [2]]],
    ['objects', { a: 1, b: { c: 'x' } }, { b: { c: 'x' }, a: 1 }],
    ['maps', new Map([['a', { b: 1 }]]), new Map([['a', { b: 1 }]])],
    ['sets', new Set([1, 2]), new Set([1, 2])],
    ['the same function', { say }, { say }],
    ['what leads back to itself', loop('a'), loop('a')],
  ])('%s', (_, one, other) => {
    expect(isAlike(one, other)).toBe(true);
  });

  it.each([
    ['numbers', 1, 2],
    ['a number and its text', 1, '1'],
    ['0 and −0', 0, -0],
    ['nothing and an object', null, {}],
    ['lists of other lengths', [1], [1, 2]],
    ['a list and an object', [1], { 0: 1, length: 1 }],
    ['a property that is not there', { a: undefined }, { b: undefined }],
    ['one property more', { a: 1 }, { a: 1, b: 2 }],
    ['deep down', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
    ['maps', new Map([['a', 1]]), new Map([['a', 2]])],
    ['a map and a set', new Map(), new Set()],
    ['sets', new Set([1]), new Set([2])],
    ['functions', { say }, { say: () => 1 }],
    ['what leads back to itself', loop('a'), loop('b')],
  ])('do not: %s', (_, one, other) => {
    expect(isAlike(one, other)).toBe(false);
    expect(isAlike(other, one)).toBe(false);
  });
});
