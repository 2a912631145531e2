// A record's id as one part of an address: a slash would begin the next part, and no id holds an exclamation mark.

export const inAddress = (id: string): string => id.replaceAll('/', '!');

export const fromAddress = (part: string): string => part.replaceAll('!', '/');
