import { contactLeft, linkLeft, tokenLeft } from '../../frame/left.ts';
import { acts, day, line, long, pick, whole, word, words } from '../act.ts';
import {
  accessRequests,
  bodies,
  contacts,
  deadMessages,
  identities,
  memberships,
  offices,
  tokens,
} from '../sources.ts';

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
  bindIdentity: {
    path: 'gan-tai-khoan',
    may: administrator,
    asks: { office: pick(offices), code: line },
  },
  endIdentity: {
    path: 'thoi-gan-tai-khoan',
    may: administrator,
    asks: { id: pick(identities, ({ isEnded }) => !isEnded) },
  },
});

export const secondActs = acts({
  confirmAccess: {
    path: 'xac-nhan',
    may: administrator,
    asks: { id: pick(accessRequests) },
  },
  refuseAccess: {
    path: 'khong-xac-nhan',
    may: administrator,
    asks: { id: pick(accessRequests), reason: long },
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
