/** The looks of VS Code that the panel is tested in. */
export type Theme = 'dark' | 'light' | 'contrast' | 'contrastLight';

interface Look {
  /** What VS Code writes on the body of a webview. */
  readonly classes: string;
  /** Theme variables, without `--vscode-`. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The variables of the default themes that a page of ours can see. */
export const looks: Readonly<Record<Theme, Look>> = {
  dark: {
    classes: 'vscode-dark',
    variables: {
      foreground: '#cccccc',
      descriptionForeground: '#9d9d9d',
      'editor-background': '#1f1f1f',
      'textLink-foreground': '#4daafc',
      'textLink-activeForeground': '#4daafc',
      'list-warningForeground': '#cca700',
      focusBorder: '#0078d4',
      'panelTitle-activeBorder': '#0078d4',
      'button-secondaryBackground': '#313131',
      'button-secondaryForeground': '#cccccc',
      'button-secondaryHoverBackground': '#3c3c3c',
      'input-background': '#313131',
      'input-foreground': '#cccccc',
      'input-border': '#3c3c3c',
      'input-placeholderForeground': '#989898',
      'toolbar-hoverBackground': '#5a5d5e50',
    },
  },
  light: {
    classes: 'vscode-light',
    variables: {
      foreground: '#3b3b3b',
      descriptionForeground: '#3b3b3b',
      'editor-background': '#ffffff',
      'textLink-foreground': '#005fb8',
      'textLink-activeForeground': '#005fb8',
      'list-warningForeground': '#855f00',
      focusBorder: '#005fb8',
      'panelTitle-activeBorder': '#005fb8',
      'button-secondaryBackground': '#e5e5e5',
      'button-secondaryForeground': '#3b3b3b',
      'button-secondaryHoverBackground': '#cccccc',
      'input-background': '#ffffff',
      'input-foreground': '#3b3b3b',
      'input-border': '#cecece',
      'input-placeholderForeground': '#767676',
      'toolbar-hoverBackground': '#b8b8b850',
    },
  },
  contrast: {
    classes: 'vscode-high-contrast',
    variables: {
      foreground: '#ffffff',
      descriptionForeground: 'rgba(255, 255, 255, 0.7)',
      'editor-background': '#000000',
      'textLink-foreground': '#21a6ff',
      'textLink-activeForeground': '#21a6ff',
      focusBorder: '#f38518',
      contrastBorder: '#6fc3df',
      contrastActiveBorder: '#f38518',
      'panelTitle-activeBorder': '#6fc3df',
      'button-secondaryForeground': '#ffffff',
      'input-background': '#000000',
      'input-foreground': '#ffffff',
      'input-border': '#6fc3df',
      'input-placeholderForeground': 'rgba(255, 255, 255, 0.7)',
    },
  },
  contrastLight: {
    classes: 'vscode-high-contrast vscode-high-contrast-light',
    variables: {
      foreground: '#292929',
      descriptionForeground: 'rgba(41, 41, 41, 0.7)',
      'editor-background': '#ffffff',
      'textLink-foreground': '#0f4a85',
      'textLink-activeForeground': '#0f4a85',
      focusBorder: '#006bbd',
      contrastBorder: '#0f4a85',
      contrastActiveBorder: '#006bbd',
      'panelTitle-activeBorder': '#b5200d',
      'button-secondaryBackground': '#ffffff',
      'button-secondaryForeground': '#292929',
      'input-background': '#ffffff',
      'input-foreground': '#292929',
      'input-border': '#0f4a85',
      'input-placeholderForeground': 'rgba(41, 41, 41, 0.7)',
    },
  },
};
