/**
 * Runs in the page: tells it that it is printed, and shows on the screen what paper would get, by
 * its own print rules. No engine's driver does this in all engines.
 */
export function printStyles(): void {
  dispatchEvent(new Event('beforeprint'));
  const media = (rule: CSSMediaRule) => {
    const words = rule.media.mediaText;
    if (words.includes('print')) rule.media.mediaText = words.replaceAll('print', 'all');
    else if (words.includes('screen')) rule.media.mediaText = 'not all';
  };
  const visit = ({ cssRules }: CSSStyleSheet | CSSGroupingRule) => {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule) media(rule);
      if (rule instanceof CSSGroupingRule) visit(rule);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet);
}
