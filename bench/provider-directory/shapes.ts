/** So many providers a page, as `providers` gives when nothing is said. */
export const PAGE = 20;

/** How the directory is asked: every filter alone, and those that go together. */
export const SHAPES: Readonly<Record<string, string>> = {
  'all of it': '',
  'a country': 'filter: { countryCode: "DE" }',
  services: 'filter: { services: [MARKETING, FINANCING] }',
  'a country and services': 'filter: { countryCode: "DE", services: [MARKETING, FINANCING] }',
  'a word': 'filter: { search: "secu" }',
  'a word in Chinese': 'filter: { search: "云计" }',
  'a word in a country': 'filter: { search: "secu", countryCode: "DE" }',
  'two words and a service': 'filter: { search: "security train", services: [MARKETING] }',
};

export const queryOf = (args: string): string =>
  `{ providers(first: ${PAGE} ${args}) { totalCount edges { node { id name countryCode services directoryEntry { text { headline } } } } } }`;
