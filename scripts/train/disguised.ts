/** Every labelled text once more, with half of its words in disguise: benign ones too, so that a disguise alone proves nothing. */
import { disguise, TECHNIQUES } from '../disguise.ts';
import { seededRandom } from '../random.ts';
import { wordFrequencies } from '../word-frequencies.ts';
import type { Labelled } from './labelled.ts';

const SHARE = 0.5;
/** How often a word keeps to the technique of its text. */
const FAITHFUL = 0.7;
const SEED = 1;
const LONGEST_WORD = 4;

export function disguisedCopies(texts: readonly Labelled[]): Labelled[] {
  const dictionary = wordFrequencies();
  const random = seededRandom(SEED);
  return texts.map((text) => {
    const technique = TECHNIQUES[Math.floor(random() * TECHNIQUES.length)]!;
    const alter = (written: string): string =>
      words(written, dictionary)
        .map((word) => {
          if (word.length < 2 || !/^\p{Script=Han}+$/u.test(word) || random() >= SHARE) return word;
          const chosen = random() < FAITHFUL ? technique : TECHNIQUES[Math.floor(random() * TECHNIQUES.length)]!;
          return disguise(word, chosen, random) ?? word;
        })
        .join('');
    const title = text.title === undefined ? {} : { title: alter(text.title) };
    return { ...text, ...title, text: alter(text.text) };
  });
}

/** Longest dictionary words first; good enough to choose what to alter. */
function words(text: string, dictionary: ReadonlyMap<string, number>): string[] {
  const found: string[] = [];
  for (let i = 0; i < text.length; ) {
    let size = LONGEST_WORD;
    while (size > 1 && !dictionary.has(text.slice(i, i + size))) size--;
    found.push(text.slice(i, i + size));
    i += size;
  }
  return found;
}
