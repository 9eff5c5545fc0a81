import { createContext } from 'react';

/** Whether what is checked was changed here and the file was not: its reports then say so. */
export const EditedContext = createContext<() => boolean>(() => false);
