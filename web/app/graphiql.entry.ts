// GraphiQL over our own door. It sends what its reader typed, and a token only if it was typed into the headers tab.
import 'graphiql/graphiql.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly operationName?: string | null;
}

async function fetcher(asked: Asked, { headers = {} }: { headers?: Record<string, string> } = {}) {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'omit',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(asked),
  });
  return answer.json();
}

const firstQuestion = `{
  directive(symbol: "20-CT/TW") {
    subjectVi
    tasks(first: 5, level: LEAF) {
      totalCount
      nodes { code titleVi holders { role agency { nameVi } } }
    }
  }
}
`;

const place = document.querySelector<HTMLElement>('#graphiql')!;
const { question, variables } = place.dataset;
place.replaceChildren();
createRoot(place).render(
  createElement(GraphiQL, {
    fetcher,
    ...(question ? { query: question } : {}),
    defaultQuery: firstQuestion,
    ...(variables ? { variables } : {}),
    // What is typed stays on this machine; a token does not even do that.
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: true,
    defaultEditorToolsVisibility: variables ? 'variables' : true,
  }),
);
