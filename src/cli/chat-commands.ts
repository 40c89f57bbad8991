/** What a line of a chat asks for: an answer, or one of the commands that begin with a slash. */
import { CinnabarError } from '../errors.js';
import { didYouMean } from '../support/nearest.js';

export type ChatLine =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'system'; readonly text: string }
  | { readonly kind: 'reset' | 'exit' | 'help' | 'nothing' };

export const chatHelp: string = [
  '/reset        forget the conversation',
  '/system text  what the model is told before it; without a text, nothing',
  '/exit         leave (also Ctrl-D)',
  'Ctrl-C        stop the answer; once more: leave',
].join('\n');

const commands = ['reset', 'system', 'exit', 'help'];

/**
 * A path such as /usr/bin is a message.
 *
 * @throws CinnabarError `invalid_argument`: an unknown command
 */
export function parseChatLine(line: string): ChatLine {
  const text = line.trim();
  if (text === '') return { kind: 'nothing' };
  const [, name, rest = ''] = /^\/([a-z]+)(?:\s+(.*))?$/s.exec(text) ?? [];
  if (name === undefined || line.startsWith(' ')) return { kind: 'message', text };
  if (name === 'system') return { kind: 'system', text: rest.trim() };
  if (name === 'exit' || name === 'quit') return { kind: 'exit' };
  if (name === 'reset' || name === 'help') return { kind: name };
  throw new CinnabarError(
    'invalid_argument',
    `unknown command /${name}${didYouMean(name, commands)} (commands: ${commands.map((one) => `/${one}`).join(', ')}; ` +
      'a message that begins with a slash has a space before it)',
  );
}
