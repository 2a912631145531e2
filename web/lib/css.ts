/** Styles as text that can be read and compared, one rule a line; what is sent has no line ends. */
export const css = (text: TemplateStringsArray, ...parts: readonly string[]): string =>
  text
    .map((piece, at) => piece + (parts[at] ?? ''))
    .join('')
    .replaceAll('\n', '');
