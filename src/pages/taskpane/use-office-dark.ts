import { useEffect, useState } from 'react';
import { isOfficeDark, watchOfficeTheme } from '../../workbook/excel/office-theme';
import { useDarkMode } from '../use-dark-mode';

/** Whether the pane is to be dark: as Office is, else as the system. */
export function useOfficeDark(isOffice: boolean): boolean {
  const systemDark = useDarkMode();
  const [officeDark, setOfficeDark] = useState<boolean | null>(null);
  useEffect(() => {
    if (!isOffice) return undefined;
    const look = () => setOfficeDark(isOfficeDark());
    look();
    return watchOfficeTheme(look);
  }, [isOffice]);
  return officeDark ?? systemDark;
}
