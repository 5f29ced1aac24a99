/**
 * The texts of a part of the page whose nodes React holds, because they have neighbours: they break
 * when someone translates the page. `src/jsx/holdTexts.ts` leaves none; a component that hands on a
 * bare text past it does. Needs nothing of its surroundings: browser tests run it in the page.
 */
export function heldTexts(part: Node = document): readonly string[] {
  if (part instanceof Text)
    return Object.keys(part).some((key) => key.startsWith('__reactFiber$'))
      ? [`${part.parentElement?.outerHTML.slice(0, 200)}`]
      : [];
  return [...part.childNodes].flatMap((node) => heldTexts(node));
}
