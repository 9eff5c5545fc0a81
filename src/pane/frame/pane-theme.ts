import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

/** Light or dark, as Office is; high contrast comes from the system's forced colours. */
export type PaneTheme = 'light' | 'dark';

/** Letters of the pane and of what is drawn in it. */
export const CHINESE_FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif';

/** Fluent's own colours of these two levels are too faint for small words on a selected line. */
export const FLUENT_THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: {
    ...webLightTheme,
    fontFamilyBase: CHINESE_FONTS,
    colorStatusWarningForeground1: '#a33f07',
  },
  dark: {
    ...webDarkTheme,
    fontFamilyBase: CHINESE_FONTS,
    colorStatusDangerForeground1: '#f08a93',
  },
};
