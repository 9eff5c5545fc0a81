import { createExcelPort } from '../../workbook/excel/excel-port';
import { waitForOffice } from '../../workbook/excel/wait-for-office';
import { officeScript } from '../office-script';
import { offerCommands } from '../../workbook/excel/offer-commands';

/** The page without a face from which Excel runs what a button of the ribbon does by itself. */
void waitForOffice(officeScript()).then((host) => {
  if (host.kind === 'excel') offerCommands(createExcelPort(host.api));
});
