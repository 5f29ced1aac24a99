import { type ProgrammeId, programmeIds } from '../../model/vocabulary';
import { closed, listFacet } from './facet';

interface Words {
  readonly programme: (id: ProgrammeId) => { readonly name: string; readonly short: string };
}

export const programmes = listFacet('programmes', {
  parameter: 'programm',
  vocabulary: closed(programmeIds),
  values: (site) => site.programmes,
  label: (words: Words, value) => words.programme(value).short,
  name: (words, value) => words.programme(value).name,
});
