import { keepEdits } from '../../src/pages/workbench/keep-edits';
import { sheet } from '../fixtures/sheet';
import { MemoryPort } from '../session/memory-port';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function opened() {
  const port = new MemoryPort([sheet('表一', '1.00'), sheet('表二', '2.00')]);
  const edits = await keepEdits(port);
  const type = async (name: string, contents: Readonly<Record<string, string>>) => {
    port.edit(name, contents);
    await settled();
  };
  return { port, edits, type };
}

describe('the edits of a workbook', () => {
  it('are none any more once what was changed is changed back', async () => {
    const { edits, type } = await opened();
    const told = jest.fn();
    edits.watch(told);
    await type('表一', { A1: '1.50' });
    expect([edits.isEdited(), edits.hasUnlisted()]).toEqual([true, true]);
    await type('表二', { A1: '2.50' });
    await type('表一', { A1: '1.00' });
    expect(edits.isEdited()).toBe(true);
    await type('表二', { A1: '2.00' });
    expect([edits.isEdited(), edits.hasUnlisted()]).toEqual([false, false]);
    expect((await edits.list(() => null))?.cells).toEqual([]);
    expect(told).toHaveBeenCalledTimes(4);
  });

  it('are no loss once their list is taken, until there are others', async () => {
    const { edits, type } = await opened();
    await type('表一', { A1: '1.50' });
    expect((await edits.list(() => null))?.cells).toHaveLength(1);
    edits.noteTaken();
    expect([edits.isEdited(), edits.hasUnlisted()]).toEqual([true, false]);
    await type('表一', { A1: '1.60' });
    expect(edits.hasUnlisted()).toBe(true);
  });

  it('that cannot be read count, and are read with the next', async () => {
    const { port, edits, type } = await opened();
    port.troubles.set('readSheets', { code: 'cellEdit' });
    await type('表一', { A1: '1.00' });
    expect(edits.isEdited()).toBe(true);
    await type('表二', { A1: '2.00' });
    expect(edits.isEdited()).toBe(false);
  });

  it('are there where a hidden sheet is shown, until it is hidden again', async () => {
    const hidden = { ...sheet('底稿', '1.00'), visibility: 'hidden' as const };
    const port = new MemoryPort([sheet('表一', '1.00'), hidden]);
    const edits = await keepEdits(port);
    const turn = async (visibility: 'hidden' | 'visible') => {
      port.replace('底稿', (grid) => ({ ...grid, visibility }));
      port.announce({ sheets: 'all' });
      await settled();
    };
    await turn('visible');
    expect([edits.isEdited(), edits.hasUnlisted(), edits.shownHere()]).toEqual([
      true,
      true,
      ['底稿'],
    ]);
    expect((await edits.list(() => null))?.sheets).toEqual([{ kind: 'shown', sheet: '底稿' }]);
    await turn('hidden');
    expect([edits.isEdited(), edits.shownHere()]).toEqual([false, []]);
  });

  it('are there where a sheet is gone', async () => {
    const { port, edits } = await opened();
    port.remove('表二');
    port.announce({ sheets: 'all' });
    await settled();
    expect(edits.isEdited()).toBe(true);
  });
});
