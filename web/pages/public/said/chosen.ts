// Places that an address names, by their names in addresses or by their codes: `?tinh=01,40` or `?tinh=ha-noi&tinh=nghe-an`.

/** More cannot be compared at a glance. */
export const mostPlaces = 8;

interface Place {
  readonly slug: string;
  readonly code: string | null;
}

/** In the order in which they are named, each once, and no more than can be shown. What names no place is left alone. */
export function chosenOf<P extends Place>(text: string | undefined, places: readonly P[]): P[] {
  const named = (text ?? '').slice(0, 800).split(',');
  const found = named.flatMap(
    (name) => places.find(({ slug, code }) => slug === name || (code !== null && code === name)) ?? [],
  );
  return [...new Set(found)].slice(0, mostPlaces);
}

/** As an address names them. */
export const namesOf = (places: readonly Place[]): string => places.map(({ slug }) => slug).join(',');
