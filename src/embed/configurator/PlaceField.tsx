import type { Area } from '../../model/geo/area';
import type { ListedSite } from '../../model/site';
import { siteTitle } from '../../query/siteTitle';
import { view } from '../../query/view';
import { useApp } from '../../state/hooks';
import { useTexts } from '../../state/texts';
import { readUrl } from '../../state/url';
import { embedPageTextsIn } from '../../text/embedPageTexts';
import { Options, SelectField } from './fields';

interface PlaceFieldProps {
  /** Filters as in a link. */
  readonly parameters: string;
  readonly onChange: (parameters: string) => void;
}

const names = ['kreis', 'kommune'] as const;
const several = 'mehrere';

/** All of Hessen, a district or a municipality with sites; the other filters stay. */
export function PlaceField({ parameters, onChange }: PlaceFieldProps) {
  const t = useTexts();
  const words = embedPageTextsIn[t.id];
  const { sites, context } = useApp();
  const params = new URLSearchParams(parameters);
  const chosen = names.flatMap((name) =>
    (params.get(name) ?? '').split(',').flatMap((key) => (key === '' ? [] : [`${name}=${key}`])),
  );
  const choose = (place: string) => {
    for (const name of names) params.delete(name);
    const [name, key] = place.split('=');
    if (name !== undefined && key !== undefined) params.append(name, key);
    onChange(params.toString().replaceAll('%2C', ','));
  };
  const { districts, municipalities } = placesOf(context.areas, sites);
  const options = (areas: readonly Area[], name: (typeof names)[number]) =>
    areas.map((area) => ({ value: `${name}=${area.key}`, label: t.area.name(area) }));
  const value = chosen.length > 1 ? several : (chosen[0] ?? '');
  const known = [
    '',
    ...options(districts, 'kreis').map((option) => option.value),
    ...options(municipalities, 'kommune').map((option) => option.value),
  ];
  return (
    <SelectField
      label={words.place}
      value={known.includes(value) ? value : several}
      options={[
        { value: '', label: words.wholeState },
        ...(known.includes(value) ? [] : [{ value: several, label: words.otherPlaces }]),
      ]}
      onChange={choose}
    >
      <optgroup label={words.districts}>
        <Options options={options(districts, 'kreis')} />
      </optgroup>
      <optgroup label={words.municipalities}>
        <Options options={options(municipalities, 'kommune')} />
      </optgroup>
    </SelectField>
  );
}

/** Those with sites, by name. */
function placesOf(areas: readonly Area[], sites: readonly ListedSite[]) {
  const keys = new Set(sites.flatMap(({ ags }) => ags));
  const parents = new Set(areas.filter(({ key }) => keys.has(key)).map(({ parent }) => parent));
  const byName = (a: Area, b: Area) => a.name.localeCompare(b.name, 'de');
  return {
    districts: areas
      .filter(({ kind, key }) => (kind === 'district' || kind === 'city') && parents.has(key))
      .toSorted(byName),
    municipalities: areas
      .filter(({ kind, key }) => kind === 'municipality' && keys.has(key))
      .toSorted(byName),
  };
}

interface SiteFieldProps {
  readonly parameters: string;
  readonly site: string | null;
  readonly onChange: (site: string | null) => void;
}

/** One of the sites that the filters find, to be open from the start. */
export function SiteField({ parameters, site, onChange }: SiteFieldProps) {
  const t = useTexts();
  const words = embedPageTextsIn[t.id];
  const { sites, context, currentYear } = useApp();
  const known = { resolveSite: () => undefined, areas: context.areas };
  const { query } = readUrl(`?${parameters}`, known);
  // The search is not here: a text finds what it finds in the preview.
  const found = view(sites, { ...query, text: '' }, currentYear, context.areas).sites;
  const offered = sites.filter((one) => found.includes(one) || one.id === site);
  return (
    <SelectField
      label={words.site}
      value={site ?? ''}
      options={[
        { value: '', label: words.noSite },
        ...offered.map((one) => ({ value: one.id, label: siteTitle(one) })),
      ]}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}
