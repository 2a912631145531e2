// The page people land on until web/pages/public has one: the directives and how much each one asks.
import type { Page } from './pages.ts';

interface Answer {
  readonly directives: {
    readonly nodes: readonly {
      readonly symbol: string;
      readonly subjectVi: string;
      readonly subjectEn: string;
      readonly tasks: { readonly totalCount: number };
    }[];
  };
}

const words = {
  vi: {
    title: 'Sổ theo dõi thực hiện chỉ thị',
    tasks: 'nhiệm vụ',
    other: '<a href="/en" lang="en">English</a>',
  },
  en: { title: 'Directive Ledger', tasks: 'tasks', other: '<a href="/vi" lang="vi">Tiếng Việt</a>' },
} as const;

export const firstPage: Page<Answer> = {
  question: `query FirstPage {
    directives(first: 10) { nodes { symbol subjectVi subjectEn tasks(first: 1) { totalCount } } }
  }`,
  render: ({ directives }, language) => {
    const { title, tasks, other } = words[language];
    const items = directives.nodes.map(
      (d) =>
        `<li><b>${escaped(d.symbol)}</b> ${escaped(language === 'vi' ? d.subjectVi : d.subjectEn)}: ${d.tasks.totalCount} ${tasks}</li>`,
    );
    return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>body{font:1rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}</style></head>
<body><main><h1>${title}</h1><ul>${items.join('')}</ul><p>${other}</p></main></body></html>
`;
  },
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign]!);
