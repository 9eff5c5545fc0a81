import { createSession } from '../../src/session/create-session';
import { sampleSheets } from '../browser/sample-sheets';
import { openExcel } from '../workbook/excel/excel-subject';
import { installRealOffice } from '../workbook/excel/real/install-real-office';
import { MemoryPreferences, MemoryWording } from './open-session';

describe.each([
  ['stand-in', undefined, 18],
  ['client objects of the real office.js', installRealOffice, 17],
])('an Excel behind the %s', (_, install, apiLevel) => {
  it('is written to by no opening, checking, composing and looking', async () => {
    const { host, port } = openExcel(await sampleSheets('faulty'), { apiLevel }, install);
    const before = host.workbook.fingerprint();
    const session = createSession({
      port,
      preferences: new MemoryPreferences(),
      wording: new MemoryWording(),
    });
    expect(host.syncs).toBe(0);
    await session.run({ type: 'check' });
    await session.run({ type: 'compose' });
    const { result, narrative } = session.getState();
    const findings = result?.sets.flatMap((set) => set.findings) ?? [];
    expect(findings.length).toBeGreaterThan(5);
    expect(narrative.kind).toBe('ready');
    for (const { id } of findings) {
      session.detailOf(id);
      session.adoptionsOf(id);
    }
    await session.run({ type: 'ignoreFinding', id: findings[0]?.id ?? '', reason: '见批复' });
    await session.close();
    expect(host.writes).toEqual([]);
    expect(host.moves).toEqual([]);
    expect(host.workbook.fingerprint()).toBe(before);
    expect(host.workbook.xmlParts).toEqual([]);
  });
});
