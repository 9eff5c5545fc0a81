import { asidePart, contentPart, STORED_NAMESPACE } from '../../../src/workbook/stored/stored-part';
import type { ContractCase } from './contract-host';
import { withHost } from './contract-host';
import type { ContractSheet } from './contract-sheet';
import { expectAlike, expectThat, problemOf, valueOf } from './expectation';

const SHEETS: readonly ContractSheet[] = [
  { name: '表一', cells: { A1: '收入', B1: { value: 12.5, format: '#,##0.00', fill: 'FFFF00' } } },
];

const FOREIGN = '<list xmlns="urn:other">1</list>';
const ONE = contentPart('{"理由":"已另行说明 <1> & “2”"}');
const OTHER = contentPart('其他');
const BROKEN = `<content xmlns="${STORED_NAMESPACE}">?</content>`;

export const STORING_CASES: readonly ContractCase[] = [
  {
    name: 'reads that nothing is stored, and writes nothing for it',
    needs: 'store',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await host.addXmlPart(FOREIGN);
        const before = await host.fingerprint();
        expectAlike(valueOf(await host.port.readStored()), [], 'stored');
        expectAlike(await host.storedParts(), [], 'parts');
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'stores, finds again in a later session, replaces and removes without a trace',
    needs: 'store',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await host.addXmlPart(FOREIGN);
        const [before, selected] = [await host.fingerprint(), await host.selection()];
        expectAlike(valueOf(await host.port.replaceStored([], [ONE])), [ONE], 'answer');
        expectAlike(await host.storedParts(), [ONE], 'parts');
        const later = await host.reopen();
        const found = valueOf(await later.readStored());
        expectAlike(found, [ONE], 'found');
        expectAlike(valueOf(await later.replaceStored(found, [OTHER])), [OTHER], 'replaced');
        expectAlike(await host.storedParts(), [OTHER], 'parts after replacing');
        expectAlike(await host.fingerprint(), before, 'fingerprint while stored');
        expectAlike(valueOf(await later.replaceStored([OTHER], [])), [], 'removed');
        expectAlike(await host.storedParts(), [], 'parts afterwards');
        expectAlike(await host.fingerprint(), before, 'fingerprint afterwards');
        expectAlike(await host.selection(), selected, 'selection');
      }),
  },
  {
    name: 'changes nothing where somebody else has stored meanwhile',
    needs: 'store',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        valueOf(await host.port.replaceStored([], [ONE]));
        const other = await host.reopen();
        valueOf(await other.replaceStored([ONE], [OTHER]));
        for (const next of [[], [ONE], [contentPart('{}')]]) {
          const answer = await host.port.replaceStored([ONE], next);
          expectAlike(problemOf(answer), { code: 'storedChanged' }, 'problem');
        }
        const blind = await host.port.replaceStored([], [ONE]);
        expectAlike(problemOf(blind), { code: 'storedChanged' }, 'problem of the blind');
        expectAlike(await host.storedParts(), [OTHER], 'parts');
      }),
  },
  {
    name: 'reads what is damaged as it is, and keeps it beside what is stored',
    needs: 'store',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        await host.addXmlPart(BROKEN);
        expectAlike(valueOf(await host.port.readStored()), [BROKEN], 'stored');
        const next = [asidePart(BROKEN), ONE];
        const answer = valueOf(await host.port.replaceStored([BROKEN], next));
        expectAlike([...answer].sort(), [...next].sort(), 'answer');
        expectAlike([...(await host.storedParts())].sort(), [...next].sort(), 'parts');
        const kept = valueOf(await host.port.replaceStored(answer, [asidePart(BROKEN), OTHER]));
        expectThat(kept.includes(asidePart(BROKEN)), 'what was put aside is still there');
      }),
  },
];
