// The most recently used answers to a question about a text, for a worker that lives long and has little memory.
const entries = 256;
/** Longer documents are rare and their trees large: they are worked out each time. */
const longestText = 8 * 1024;

export function remembered<T>() {
  const byText = new Map<string, T>();
  return {
    get(text: string): T | undefined {
      const found = byText.get(text);
      if (found !== undefined) {
        byText.delete(text);
        byText.set(text, found);
      }
      return found;
    },
    set(text: string, value: T): void {
      if (text.length > longestText) return;
      byText.set(text, value);
      if (byText.size > entries) byText.delete(byText.keys().next().value!);
    },
  };
}
