// The pages of whoever leads the work: the board of a round, its matrix, and one duty.
import { Hono } from 'hono';
import { drawDuty, drawMatrix } from '../web/pages/app/board/matrix.tsx';
import { drawBoard } from '../web/pages/app/board/page.tsx';
import {
  type BoardAnswer,
  boardQuestion,
  type DutyAnswer,
  dutyQuestion,
  type MatrixAnswer,
  matrixQuestion,
  moreOwedQuestion,
  moreReportsQuestion,
  type RoundsAnswer,
  roundsQuestion,
} from '../web/pages/app/board/question.ts';
import { roundAsked } from '../web/pages/app/board/round-choice.tsx';
import { fromAddress } from '../web/pages/app/frame/addresses.ts';
import type { Fields } from './access.ts';
import { type AppPage, appPage } from './app-pages.ts';
import type { Door } from './door.ts';

const ofRound = {
  variables: ({ ct = '' }: Fields) => ({ directive: ct === '' ? null : ct }),
  ahead: {
    question: roundsQuestion,
    variables: (answer: RoundsAnswer, address: Fields) => {
      const round = roundAsked(answer, address);
      return { round, isKnown: round !== '' };
    },
  },
  more: [{ question: moreOwedQuestion, of: ({ round }: Pick<MatrixAnswer, 'round'>) => round?.obligations }],
};

const board: AppPage<BoardAnswer> = {
  ...ofRound,
  more: [...ofRound.more, { question: moreReportsQuestion, of: ({ round }: BoardAnswer) => round?.reports }],
  question: boardQuestion,
  roles: ['COMMISSION'],
  render: drawBoard,
};
const matrix: AppPage<MatrixAnswer> = {
  ...ofRound,
  question: matrixQuestion,
  roles: ['COMMISSION', 'MINISTRY_OFFICER'],
  render: drawMatrix,
};
const duty: AppPage<DutyAnswer> = {
  question: dutyQuestion,
  variables: ({ id = '' }) => ({ id: fromAddress(id) }),
  render: drawDuty,
};

export const boardRoutes = new Hono<Door>()
  .get('/app/giam-sat', appPage(board))
  .get('/app/ma-tran', appPage(matrix))
  .get('/app/phan-viec/:id', appPage(duty));
