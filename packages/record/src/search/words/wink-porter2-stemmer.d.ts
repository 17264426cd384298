declare module 'wink-porter2-stemmer' {
  /** Porter’s second stemmer for English; of a word in small letters. */
  export default function stem(word: string): string;
}
