// The public log for people: its newest head, what is in it, how to check it, and what it does not prove. All of it is read without a
// script; one checks in the browser (web/app/log.entry.ts).
import { formatMoment } from '../../../lib/dates.ts';
import { formatDecimal } from '../../../lib/numbers.ts';
import { words } from '../../../words/words.ts';
import type { LogPageAnswer } from '../../answers.ts';
import { pathOf } from '../changes/address.ts';
import { sentenceOf } from '../changes/record.ts';
import { Closing } from '../shell/closing.tsx';
import { documentOf } from '../shell/document.tsx';
import type { PublicPage, Shown } from '../shell/page.ts';
import { Section } from '../shell/parts.tsx';
import { counted } from './facts.ts';
import { logStyles } from './page.css.ts';
import { logQuestion } from './question.ts';
import { logWords } from './words.ts';

interface Part {
  readonly answer: LogPageAnswer;
  readonly shown: Shown;
}

function renderLog(answer: LogPageAnswer, shown: Shown): string {
  const { language, address } = shown;
  const word = logWords[language];
  const { head, waiting } = answer.log;
  const size = formatDecimal((head?.size ?? 0) + waiting, language);
  return documentOf({
    shown,
    title: words[language].log,
    description: word.description(size),
    css: logStyles,
    kept: { c: address.c },
    isUndated: true,
    isUnlisted: address.c !== undefined,
    children: (
      <>
        <main id="noi-dung" class="log" tabIndex={-1}>
          <h1>{words[language].log}</h1>
          <p>{word.lead}</p>
          {address.c !== undefined && <Proof answer={answer} shown={shown} id={address.c} />}
          <Head answer={answer} shown={shown} />
          <Check shown={shown} answer={answer} />
          <Contents answer={answer} shown={shown} />
          <Last answer={answer} shown={shown} />
          <Section id="gioi-han" heading={word.limits.heading}>
            <ul class="points">
              {word.limits.points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </Section>
        </main>
        <Closing shown={shown} answer={answer} operation="LogPage" />
      </>
    ),
  });
}

function Proof({ answer: { log, citation }, shown: { language }, id }: Part & { id: string }) {
  const { cited } = logWords[language];
  const { inclusion } = log;
  const number = (of: number) => formatDecimal(of, language);
  return (
    <Section id="bang-chung" heading={cited.heading(id)}>
      <p role="status">
        {inclusion
          ? cited.there({ leaf: number(inclusion.leaf), size: number(inclusion.size) })
          : citation
            ? cited.waits
            : cited.nothing}
      </p>
      {citation && (
        <p>
          <a href={language === 'en' ? `/en/c/${citation.citationId}` : `/c/${citation.citationId}`}>
            {cited.see}
          </a>
        </p>
      )}
      {citation && inclusion && (
        <>
          <p>
            <a href={`/log/proof/c/${citation.citationId}`}>{cited.proof}</a>
          </p>
          <details>
            <summary>{cited.leaf}</summary>
            <pre>
              <code>{[inclusion.entry, ...inclusion.proof].join('\n')}</code>
            </pre>
          </details>
        </>
      )}
    </Section>
  );
}

function Head({ answer: { log }, shown: { language } }: Part) {
  const word = logWords[language].head;
  const { head, waiting } = log;
  const links = [
    ['/log/checkpoint', word.checkpoint],
    ['/log/keys', word.keys],
    ['/log/export', word.whole],
  ] as const;
  return (
    <Section id="ban-ky" heading={word.heading}>
      {head === null ? (
        <p>{word.none}</p>
      ) : (
        <>
          <dl>
            <div>
              <dt>{word.size}</dt>
              <dd>{formatDecimal(head.size, language)}</dd>
            </div>
            <div>
              <dt>{word.signedAt}</dt>
              <dd>
                <time datetime={head.signedAt}>{formatMoment(head.signedAt)}</time>
              </dd>
            </div>
            <div>
              <dt>{word.name}</dt>
              <dd>{head.origin}</dd>
            </div>
            <div>
              <dt>{word.key}</dt>
              <dd>
                {head.keys.map(({ keyId }) => (
                  <code key={keyId}>{keyId} </code>
                ))}
              </dd>
            </div>
            <div>
              <dt>{word.witnesses}</dt>
              <dd>
                {head.witnesses.length === 0
                  ? word.noWitness
                  : head.witnesses
                      .map(({ keyName, seenAt }) =>
                        word.witness({ name: keyName, when: formatMoment(seenAt) }),
                      )
                      .join('; ')}
              </dd>
            </div>
          </dl>
          <p class="small">{word.root}</p>
          <p>
            <code>{head.root}</code>
          </p>
          <p>{word.keep}</p>
          <details>
            <summary>{word.note}</summary>
            <pre>
              <code>{head.note}</code>
            </pre>
          </details>
        </>
      )}
      {head !== null && waiting > 0 && <p>{word.waiting(formatDecimal(waiting, language))}</p>}
      <p>
        {word.links}:{' '}
        {links.map(([path, name], at) => (
          <>
            {at > 0 && ', '}
            <a href={path}>{name}</a>
          </>
        ))}
      </p>
    </Section>
  );
}

/** What a script that checks says, and of which citation it looks for the proof. */
function Check({ answer, shown: { language, origin, programs = {} } }: Part) {
  const { check } = logWords[language];
  const { withoutScript, lead, heading, whole, download, key, button, ...said } = check;
  const commands = [
    `curl -o log.jsonl ${origin}/log/export`,
    'node verify.mjs log.jsonl --key KEY',
    'python3 verify.py log.jsonl --key KEY',
  ];
  const isThere = answer.log.head !== null;
  return (
    <Section id="kiem-tra" heading={heading}>
      {isThere && (
        <>
          <p>{lead}</p>
          <div
            class="check"
            data-words={JSON.stringify({ button, ...said })}
            data-cited={answer.citation?.citationId}
          >
            <p class="small">{withoutScript}</p>
          </div>
        </>
      )}
      <p>{whole}</p>
      <pre>
        <code>{commands.join('\n').replaceAll('KEY', language === 'vi' ? 'KHÓA' : 'KEY')}</code>
      </pre>
      {Object.keys(programs).length > 0 && (
        <p>
          {Object.entries(programs).map(([name, path], at) => (
            <>
              {at > 0 && ', '}
              <a href={path} download={name}>
                {download(name)}
              </a>
            </>
          ))}
        </p>
      )}
      <p class="small">{key}</p>
    </Section>
  );
}

function Contents({ answer, shown: { language } }: Part) {
  const word = logWords[language].inIt;
  const names: Readonly<Record<string, string>> = word;
  return (
    <Section id="co-gi" heading={word.heading}>
      <table>
        <thead>
          <tr>
            <th scope="col">{word.what}</th>
            <th scope="col">{word.entries}</th>
          </tr>
        </thead>
        <tbody>
          {counted(answer).map(({ of, count }) => (
            <tr key={of}>
              <th scope="row">{names[of] ?? of}</th>
              <td>{formatDecimal(count, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Last({ answer, shown }: Part) {
  const { language } = shown;
  const { last } = logWords[language];
  return (
    <Section id="moi-ghi" heading={last.heading}>
      <ul class="last">
        {[...answer.changes.changes].reverse().map((change) => {
          const path = pathOf(change, answer, shown);
          const sentence = sentenceOf(change, language);
          return (
            <li key={change.version}>
              {path === null ? sentence : <a href={path}>{sentence}</a>}
              <span class="small">
                <time datetime={change.at}>{formatMoment(change.at)}</time>
                {change.leaf !== null && (
                  <>
                    {', '}
                    <a href={`/log/proof/leaf/${change.leaf}`}>
                      {last.leaf(formatDecimal(change.leaf, language))}
                    </a>
                  </>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="further">
        <a href={`/${language}/thay-doi`}>{last.more}</a>
      </p>
    </Section>
  );
}

export const log: PublicPage<LogPageAnswer> = {
  path: '/nhat-ky',
  takes: ['c'],
  isOfAll: true,
  scriptedBy: 'log',
  question: logQuestion,
  variables: ({ c }) => ({ cited: c ?? '' }),
  render: renderLog,
};
