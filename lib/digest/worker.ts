import { parentPort } from 'node:worker_threads';
import { messageOf } from '../base/errors.ts';
import { type Answer, HashWork, type Question } from './work.ts';

/** The program of a hash thread. */
if (!parentPort) throw new Error('this program runs in a thread of its own only');
const port = parentPort;
const work = new HashWork();

port.on('message', (question: Question) => {
  let answer: Answer;
  try {
    answer = { kind: 'done', value: work.reply(question) };
  } catch (error) {
    answer = { kind: 'failed', text: messageOf(error) };
  }
  port.postMessage(answer);
});
