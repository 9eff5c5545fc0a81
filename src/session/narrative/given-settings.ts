import type { NarrativeInputs } from '../../narrative/inputs/read-inputs';
import { LIST_ORDERS, ZERO_POLICIES } from '../../narrative/profiles/narrative-profile';
import type { DraftSettings } from './narrative-draft';

/** The settings among inputs: those under `settings`; null for what is not given. */
export function givenSettings(inputs: NarrativeInputs): DraftSettings {
  const places = inputs.get('settings.percentPlaces');
  const text = (name: string) => {
    const value = inputs.get(`settings.${name}`);
    return value?.kind === 'text' ? value.text : null;
  };
  return {
    percentPlaces: places?.kind === 'integer' ? places.integer : null,
    baseTerm: text('baseTerm'),
    listOrder: LIST_ORDERS.find((order) => order === text('listOrder')) ?? null,
    zeroPolicy: ZERO_POLICIES.find((policy) => policy === text('zeroPolicy')) ?? null,
  };
}

/** Settings that count over others where they are given. */
export function settingsOver(given: DraftSettings, others: DraftSettings): DraftSettings {
  return {
    percentPlaces: given.percentPlaces ?? others.percentPlaces,
    baseTerm: given.baseTerm ?? others.baseTerm,
    listOrder: given.listOrder ?? others.listOrder,
    zeroPolicy: given.zeroPolicy ?? others.zeroPolicy,
  };
}
