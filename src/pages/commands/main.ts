import { localPreferences } from '../../session/state/local-preferences';
import { clearMarksForGood } from '../../session/marks/mark-wish';
import { createExcelPort } from '../../workbook/excel/excel-port';
import { waitForOffice } from '../../workbook/excel/wait-for-office';
import { officeScript } from '../office-script';
import { offerCommands } from '../../workbook/excel/offer-commands';
import { officePartition } from '../../workbook/excel/office-partition';
import { noticeAddress } from '../notice/notice-words.zh-CN';
import { PREFERENCES_KEY } from '../storage-keys';

/** The page without a face from which Excel runs what a button of the ribbon does by itself. */
void waitForOffice(officeScript()).then((host) => {
  if (host.kind !== 'excel') return;
  const port = createExcelPort(host.api);
  const preferences = localPreferences(officePartition() + PREFERENCES_KEY);
  offerCommands({ clearMarks: () => clearMarksForGood(port, preferences) }, (reason) =>
    noticeAddress(location.href, reason),
  );
});
