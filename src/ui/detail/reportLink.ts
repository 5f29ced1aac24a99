import type { ReportAddress } from '../../model/operator/reportAddress';
import type { Site } from '../../model/site';
import type { ReportField } from '../../query/reportFields';
import { siteTitle } from '../../query/siteTitle';
import { reportedFacts } from '../../query/statements/reportedFacts';
import { reportTextsIn } from '../../text/reportTexts';
import { reportedLine } from '../../text/siteLines';
import type { Texts } from '../../text/texts';

interface Report {
  readonly site: Site;
  readonly field: ReportField;
  /** Address of the page on which the error was found. */
  readonly page: string;
}

/**
 * A link to an e-mail or a form, prefilled with the site, the field and what the page shows there.
 * docs/betriebsangaben.md names the parameters of a form.
 */
export function reportLink(to: ReportAddress, { site, field, page }: Report, t: Texts): string {
  const words = reportTextsIn[t.id];
  const title = siteTitle(site);
  const label = words.fields[field];
  const values = shortened(reportedFacts(site, field).map((fact) => reportedLine(t, fact)));
  if (to.kind === 'form') {
    const url = new URL(to.url);
    const parameters = {
      standort: site.id,
      name: title,
      feld: label,
      wert: values.join('\n'),
      seite: page,
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    return url.href;
  }
  const body = words.body({ title, id: site.id, field: label, values, address: page });
  const encoded = [words.subject(title, label), body.replaceAll('\n', '\r\n')].map(
    encodeURIComponent,
  );
  return `mailto:${encodeURIComponent(to.email).replace('%40', '@')}?subject=${encoded[0]}&body=${encoded[1]}`;
}

/** E-mail programs truncate longer links. */
const maxLetters = 900;

/** The first lines that fit; "…" stands for the others. */
function shortened(lines: readonly string[]): readonly string[] {
  let letters = 0;
  const cut = lines.findIndex((line) => {
    letters += line.length;
    return letters > maxLetters;
  });
  return cut === -1 ? lines : [...lines.slice(0, cut), '…'];
}
