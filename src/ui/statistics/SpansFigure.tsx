import type { FundingSpans, Spans } from '../../query/statistics/fundingSpans';
import { fundingSpans, spanFinding } from '../../query/statistics/fundingSpans';
import { useApp, useSelection, useView } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { Figure } from './Figure';
import { NumbersTable } from './NumbersTable';
import { SpanColumns } from './SpanColumns';
import { Traced } from './Traced';
import { useStatisticsTexts } from './useStatisticsTexts';

const groups = ['ended', 'running'] as const;

/** How long fundings have lasted and last. */
export function SpansFigure() {
  const words = useStatisticsTexts().spans;
  const { currentYear } = useApp();
  const { sites } = useView();
  const query = useSelection((selection) => selection.query);
  const spans = fundingSpans(sites, query, currentYear);
  const longest = Math.max(...groups.flatMap((group) => spans[group].years), 1);
  const shown = groups.filter((group) => spans[group].years.length > 0);
  return (
    <Figure
      heading={words.heading}
      sentences={[
        `${words.ended(spanFinding(spans.ended))} ${words.running(spanFinding(spans.running))}`,
        words.explain,
      ]}
    >
      {shown.map((group) => (
        <SpanColumns
          key={group}
          name={words.groups[group]}
          spans={spans[group]}
          longest={longest}
        />
      ))}
      {shown.length === 0 ? null : <SpansTable spans={spans} longest={longest} />}
      <Traced>{words.traced}</Traced>
    </Figure>
  );
}

function SpansTable({ spans, longest }: { spans: FundingSpans; longest: number }) {
  const t = useTexts();
  const words = useStatisticsTexts().spans;
  const lasting = (of: Spans, value: number) => of.years.filter((each) => each === value).length;
  const rows = Array.from({ length: longest + 1 }, (_, value) => value)
    .filter((value) => groups.some((group) => lasting(spans[group], value) > 0))
    .map((value) => ({
      key: String(value),
      cells: [value, ...groups.map((group) => t.format.count(lasting(spans[group], value)))],
    }));
  return (
    <NumbersTable
      heading={words.heading}
      columns={[words.years, ...groups.map((group) => words.groups[group])]}
      rows={rows}
      foot={[words.unknown, ...groups.map((group) => t.format.count(spans[group].unknown))]}
    />
  );
}
