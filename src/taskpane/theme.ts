import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type Scheme = 'light' | 'dark' | 'contrast';

const themes: Record<Scheme, Theme> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

export function themeFor(scheme: Scheme): Theme {
  return themes[scheme];
}
