// esbuild collects the style sheets that are imported into dist/panel.css.
declare module '*.css';
