// Where in a document something stands: a bare number is that of a section; whatever else was written says what it is.
import type { Language } from './language.ts';

export const sectionIn = (section: string, language: Language): string =>
  /^\d/.test(section) ? `${language === 'vi' ? 'mục' : 'section'} ${section}` : section;
