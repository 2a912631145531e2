// JSON for people who review it: what belongs together stands on one line as long as it fits, so that a record is a line or a few, a row
// of a matrix is a line, and what has changed is seen at once. It is still JSON, and says all of it.

const most = 170;

export function readable(value: unknown, indent = ''): string {
  const whole = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + whole.length <= most) return whole;
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((one) => readable(one, inner))
    : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${readable(one, inner)}`);
  const isListOfRecords = Array.isArray(value) && value.some((one) => typeof one === 'object');
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1)}, ${part}`;
    const fits = !joined.includes('\n') && inner.length + joined.length <= most;
    if (lines.length > 0 && fits && !isListOfRecords) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}
