import { createContext } from 'react';

/** Leads to a rule in 设置, where it can be switched off. */
export const ShowRuleContext = createContext<(id: string) => void>(() => undefined);
