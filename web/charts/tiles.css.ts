// The grid that every map of tiles is laid out on, the public's and the board's alike.
import { tileColumns, tileRows } from './tiles.ts';

const lines = (count: number, name: string, track: string) =>
  Array.from({ length: count }, (_, at) => `.${name}${at}{grid-${track}:${at + 1}}`).join('');

export const tileStyles = `
.tiles{display:grid;grid-template-columns:repeat(${tileColumns},minmax(0,1fr));grid-auto-rows:minmax(3.5rem,auto);gap:4px}
.tile{display:flex;flex-direction:column;justify-content:center;height:100%;padding:3px;text-align:center;text-decoration:none;font-size:.75rem;line-height:1.25;overflow-wrap:anywhere}
.tile:hover{outline:2px solid}
${lines(tileRows, 'r', 'row')}${lines(tileColumns, 'c', 'column')}
`;
