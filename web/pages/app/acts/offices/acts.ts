import { contactLeft, linkLeft, tokenLeft } from '../../frame/left.ts';
import { acts, day, line, pick, whole, word, words } from '../act.ts';
import { bodies, contacts, deadMessages, memberships, offices, tokens } from '../sources.ts';

const administrator = ['ADMINISTRATOR'] as const;

export const officeActs = acts({
  addOffice: {
    path: 'them-don-vi',
    may: administrator,
    asks: { agency: pick(bodies), role: word('Role'), officeVi: line, officeEn: line },
  },
  addMembership: {
    path: 'them-vai-tro',
    may: administrator,
    asks: { office: pick(offices), agency: pick(bodies), role: word('Role') },
  },
  endMembership: {
    path: 'ket-thuc-vai-tro',
    may: administrator,
    asks: { id: pick(memberships, ({ isEnded }) => !isEnded), until: day },
  },
  issueSignInLink: {
    path: 'duong-dan',
    may: administrator,
    asks: { office: pick(offices) },
    tells: { asks: linkLeft, opensUnder: '/app/dang-nhap/' },
  },
  issueToken: {
    path: 'cap-ma',
    may: administrator,
    asks: { office: pick(offices), label: line, scopes: words('Scope'), days: whole },
    tells: { asks: tokenLeft },
  },
  revokeToken: {
    path: 'thu-hoi-ma',
    may: administrator,
    asks: { id: pick(tokens, ({ isRevoked }) => !isRevoked) },
  },
});

export const addressActs = acts({
  setContact: {
    path: 'dat-noi-nhan',
    may: administrator,
    asks: { agency: pick(bodies), channel: word('NoticeChannel'), destination: line },
    tells: { asks: contactLeft },
  },
  endContact: {
    path: 'ket-thuc-noi-nhan',
    may: administrator,
    asks: { id: pick(contacts, ({ isEnded }) => !isEnded) },
  },
  requeueMessage: {
    path: 'gui-lai',
    may: administrator,
    isAwaited: true,
    asks: { id: pick(deadMessages) },
  },
});
