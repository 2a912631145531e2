// The status symbols, drawn once per page and used by reference. They never stand without words.
const shapes = {
  own: <path d="M2.5 8.5l4 4 7-9" />,
  predecessor: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5 8l2.2 2.4L11 5.8" />
    </>
  ),
  cited: <path d="M3 5h10M3 10h6" />,
  related: <circle cx="8" cy="8" r="4.5" />,
  none: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </>
  ),
  undated: <circle cx="8" cy="8" r="6" stroke-dasharray="2 2.7" />,
  report: <path d="M4 2h6l3 3v9H4zM6.5 8h4M6.5 11h4" />,
} as const;

export type SymbolName = keyof typeof shapes;

export const Sprite = () => (
  <svg class="unseen" aria-hidden="true">
    {Object.entries(shapes).map(([name, shape]) => (
      <symbol id={`s-${name}`} viewBox="0 0 16 16" key={name}>
        {shape}
      </symbol>
    ))}
  </svg>
);

export const Sign = ({ name }: { readonly name: SymbolName }) => (
  <svg class="sign" aria-hidden="true">
    <use href={`#s-${name}`} />
  </svg>
);
