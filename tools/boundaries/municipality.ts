import type { SourceArea } from './sourceArea';

/** A municipality of today, as a set of municipalities of 2016. */
export interface Municipality {
  /** Key of 2016; after a merger that of the receiving municipality. */
  readonly ags: string;
  readonly name: string;
  /** Key of the district: 5 digits, or the municipality's own 8 where no newer key is known. */
  readonly districtAgs: string;
  /** Land that belongs to no municipality (gemeindefreies Gebiet). */
  readonly unincorporated: boolean;
  /** The areas of 2016 that it consists of, its own first. */
  readonly areas: readonly SourceArea[];
}

/** The municipality as it was in 2016. A district's key is the start of a municipality's. */
export const municipalityOf2016 = (area: SourceArea): Municipality => ({
  ags: area.ags,
  name: area.name,
  districtAgs: area.ags.slice(0, 5),
  unincorporated: area.kind === 'Gemeindefreies Gebiet',
  areas: [area],
});
