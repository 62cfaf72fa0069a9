declare module "indefinite" {
  /** Puts the indefinite article before a word, or gives the article alone. */
  export default function indefinite(word: string, options?: { readonly articleOnly?: boolean }): string;
}
