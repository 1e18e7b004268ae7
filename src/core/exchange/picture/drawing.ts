/** A picture as the panel hands it over: plain data, to be checked before anything is made of it. */
export interface Drawing {
  /** `timeline`, `network` or `map`. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in words. */
  readonly text: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Drawn[];
}

/** One element of SVG with its attributes, or a stretch of text. */
export type Drawn =
  | string
  | {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Drawn[];
    };
