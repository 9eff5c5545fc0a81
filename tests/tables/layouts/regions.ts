import { ANHUI } from './anhui';
import { BEIJING } from './beijing';
import { BEIJING_2023 } from './beijing-2023';
import { CENTRAL } from './central';
import { CHONGQING } from './chongqing';
import { CODES_IN_NAMES } from './codes-in-names';
import { COUNTY } from './county';
import { EARLIER_FINAL_ACCOUNTS } from './final-accounts';
import { FINAL_ACCOUNT_DETAIL_LAYOUTS } from './final-account-details';
import { FINAL_ACCOUNT_INFORMATION_LAYOUTS } from './final-account-information';
import { FINAL_ACCOUNTS_2016 } from './final-accounts-2016';
import { FINAL_ACCOUNTS_OF_PROVINCES } from './final-accounts-of-provinces';
import { FUJIAN } from './fujian';
import { FURTHER_HEADINGS, PROCUREMENT_BY_SOURCE } from './further-headings';
import { FUNDS_BESIDE } from './funds-beside';
import { GANSU } from './gansu';
import { GUANGDONG } from './guangdong';
import { GUANGDONG_LISTS, GUANGDONG_OTHER_EXPENDITURE } from './guangdong-lists';
import { GUANGXI } from './guangxi';
import { GUIZHOU } from './guizhou';
import { HAINAN } from './hainan';
import { HEBEI } from './hebei';
import { HEILONGJIANG } from './heilongjiang';
import { HENAN, HENAN_2020 } from './henan';
import { HOSPITAL } from './hospital';
import { HUNAN, HUNAN_BY_CLASS } from './hunan';
import { INNER_MONGOLIA } from './inner-mongolia';
import { JIANGSU } from './jiangsu';
import { JIANGXI } from './jiangxi';
import { JILIN } from './jilin';
import type { Region } from './layout';
import { LEFT_OVER_APART, OTHER_WORDS, SICHUAN_BY_ECONOMY } from './left-over-apart';
import { FOUR_DIVISIONS, JIANGSU_2019 } from './several-divisions';
import { EASTERN_LISTS } from './lists/east';
import { LISTS_OF_FURTHER_COLUMNS } from './lists/further-columns';
import { NORTHERN_LISTS } from './lists/north';
import { NORTH_EASTERN_LISTS } from './lists/north-east';
import { SOUTHERN_LISTS } from './lists/south';
import { LISTS_BY_UNIT } from './lists/by-unit';
import { WESTERN_LISTS } from './lists/west';
import { LIAONING } from './liaoning';
import { NATURES_AT_RIGHT } from './natures-at-right';
import { NINGXIA } from './ningxia';
import { SCHOOL } from './school';
import { SHAANXI, SHAANXI_GROUPS } from './shaanxi';
import { SHANDONG } from './shandong';
import { SHANGHAI } from './shanghai';
import { SHENZHEN } from './shenzhen';
import { SHANXI } from './shanxi';
import { SICHUAN } from './sichuan';
import { TIANJIN } from './tianjin';
import { UPRIGHT, UPRIGHT_OPEN } from './upright';
import { XINJIANG } from './xinjiang';
import { YUNNAN, YUNNAN_PROJECTS } from './yunnan';
import { WORDS_OF_OFFICES } from './words-of-offices';
import { ZHEJIANG } from './zhejiang';
/** Every region whose forms are described. */
export const REGIONS: readonly Region[] = [
  CENTRAL,
  SHANGHAI,
  JIANGSU,
  GUANGDONG,
  GUANGDONG_LISTS,
  GUANGDONG_OTHER_EXPENDITURE,
  SICHUAN,
  CHONGQING,
  SHAANXI,
  SHAANXI_GROUPS,
  HENAN,
  HENAN_2020,
  YUNNAN,
  YUNNAN_PROJECTS,
  GANSU,
  XINJIANG,
  HEBEI,
  FUJIAN,
  HUNAN,
  HUNAN_BY_CLASS,
  SHANDONG,
  ZHEJIANG,
  BEIJING,
  TIANJIN,
  JIANGXI,
  ANHUI,
  HAINAN,
  SHANXI,
  GUANGXI,
  GUIZHOU,
  HEILONGJIANG,
  INNER_MONGOLIA,
  LIAONING,
  JILIN,
  NINGXIA,
  SCHOOL,
  HOSPITAL,
  COUNTY,
  FINAL_ACCOUNTS_2016,
  EARLIER_FINAL_ACCOUNTS,
  SHENZHEN,
  BEIJING_2023,
  CODES_IN_NAMES,
  UPRIGHT,
  UPRIGHT_OPEN,
  FURTHER_HEADINGS,
  PROCUREMENT_BY_SOURCE,
  ...FINAL_ACCOUNTS_OF_PROVINCES,
  ...FINAL_ACCOUNT_DETAIL_LAYOUTS,
  ...FINAL_ACCOUNT_INFORMATION_LAYOUTS,
  ...NATURES_AT_RIGHT,
  ...NORTHERN_LISTS,
  ...NORTH_EASTERN_LISTS,
  ...EASTERN_LISTS,
  ...SOUTHERN_LISTS,
  ...WESTERN_LISTS,
  ...LISTS_BY_UNIT,
  ...LISTS_OF_FURTHER_COLUMNS,
  JIANGSU_2019,
  FOUR_DIVISIONS,
  LEFT_OVER_APART,
  SICHUAN_BY_ECONOMY,
  OTHER_WORDS,
  ...WORDS_OF_OFFICES,
  ...FUNDS_BESIDE,
];
