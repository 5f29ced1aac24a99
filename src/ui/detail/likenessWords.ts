import type { Likeness } from '../../query/near/similar';
import type { Texts } from '../../text/texts';

/** So many shared types are named. */
const maxTypes = 3;

/** "gleiches Programm, beide mit Kita und Wohnen, ähnlich groß, Beginn 2016 und 2017" */
export const likenessWords = (t: Texts, likenesses: readonly Likeness[]): string =>
  likenesses.map((likeness) => words(t, likeness)).join(', ');

function words({ around: { like }, measureType }: Texts, likeness: Likeness): string {
  switch (likeness.kind) {
    case 'measures':
      return like.measures(
        likeness.types.slice(0, maxTypes).map((type) => measureType(type).short),
      );
    case 'start':
      return like.start(...likeness.years);
    case 'programme':
    case 'population':
    case 'area':
      return like[likeness.kind];
  }
}
