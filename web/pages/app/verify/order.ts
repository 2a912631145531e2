// In what order the lines of a report are judged: what is owed with the figures that belong to it, as its author filled it, then the rest.

interface Named {
  readonly code: string;
}
interface Said {
  readonly owed: readonly (Named & { readonly indicators: readonly Named[] })[];
  readonly items: readonly { readonly task: Named }[];
  readonly values: readonly { readonly indicator: Named }[];
}
export interface Ordered {
  /** Each task that is owed, whether the report speaks of it or not, and the figures given that belong to it. */
  readonly cards: readonly { readonly task: string; readonly figures: readonly string[] }[];
  readonly tasks: readonly string[];
  readonly figures: readonly string[];
}

export function inOrder({ owed, items, values }: Said): Ordered {
  const loose = new Set(values.map(({ indicator }) => indicator.code));
  const cards = owed.map(({ code, indicators }) => ({
    task: code,
    figures: indicators.map((indicator) => indicator.code).filter((figure) => loose.delete(figure)),
  }));
  const isOwed = new Set(owed.map(({ code }) => code));
  return {
    cards,
    tasks: items.map(({ task }) => task.code).filter((code) => !isOwed.has(code)),
    figures: [...loose],
  };
}

/** The names of all lines as they follow each other on the page. */
export const allInOrder = (said: Said): string[] => {
  const { cards, tasks, figures } = inOrder(said);
  return [...cards.flatMap(({ task, figures: its }) => [task, ...its]), ...tasks, ...figures];
};
