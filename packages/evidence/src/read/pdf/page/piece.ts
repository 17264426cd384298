/** A run of characters as a PDF places it. Lengths are points; `y` is the baseline's height above the page's foot. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly size: number;
  readonly font: string;
}

/** A page as placed. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Pieces of one baseline with no wide gap between them. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** The size and font that most of its characters are set in. */
  readonly size: number;
  readonly font: string;
}
