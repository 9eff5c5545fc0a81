import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { PLANTED_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

const TURNED = '\u202e';
const ORDER = '\u0007';
const STRANGE = new RegExp(`${TURNED}|${ORDER}`);

/** Members by which the host finds a place again, and which nobody reads. */
const NAMES = new Set(['sheet', 'id']);

describe('names with characters that play tricks', () => {
  let strange: readonly Grid[];
  let plain: readonly Grid[];

  beforeAll(async () => {
    plain = await loadSample(PLANTED_2024);
    strange = plain.map((grid) => ({
      ...grid,
      name: grid.name.replace('预算0', `预算${TURNED}0`),
      rows: grid.rows.map((row) => row.map(withTricks)),
    }));
  });

  const checked = async (grids: readonly Grid[]) => {
    const open = new OpenSession(grids);
    await open.run({ type: 'check' });
    await open.run({ type: 'compose' });
    return open;
  };

  it('find what is found without them, in words without them', async () => {
    const [usual, tricked] = [await checked(plain), await checked(strange)];
    expect(tricked.findings).toHaveLength(usual.findings.length);
    for (const line of tricked.findings) {
      const detail = tricked.session.detailOf(line.id);
      const texts = textsOf([line, detail]);
      expect(texts.filter((text) => STRANGE.test(text))).toEqual([]);
    }
  });
});

function withTricks(cell: Cell): Cell {
  const { value } = cell;
  if (value.kind !== 'text') return cell;
  const text = value.text.replace('住房', `住${TURNED}房${ORDER}`).replace('合计', `合${TURNED}计`);
  return { ...cell, value: { ...value, text } };
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (NAMES.has(name) ? [] : textsOf(part)));
}
