import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, failureOf, type Question, type Reply } from './messages.ts';
import { type LanePlace, LaneWork } from './work.ts';

/** The program of a lane's thread. */
if (!parentPort) throw new Error('this program runs in a thread of its own only');
const port = parentPort;
const works = new Map<number, LaneWork>();

function reply(question: Question): Reply {
  if (question.kind === 'begin')
    works.set(question.work, new LaneWork(workerData as LanePlace, question.keys));
  if (question.kind === 'end') works.delete(question.work);
  if (question.kind === 'begin' || question.kind === 'end') return undefined;
  const work = works.get(question.work);
  if (!work) throw new Error('the thread has no key');
  if (question.kind === 'check') return work.check(question.job);
  if (question.kind === 'seal') return work.seal(question.job);
  work.encrypt(question.job);
  return undefined;
}

port.on('message', (question: Question) => {
  let answer: Answer;
  try {
    answer = { kind: 'done', value: reply(question) };
  } catch (error) {
    answer = { kind: 'failed', failure: failureOf(error) };
  }
  port.postMessage(answer);
});
