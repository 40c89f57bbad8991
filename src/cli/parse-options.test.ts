import { describe, expect, it } from 'vitest';
import { command } from './command.js';
import { parseOptions } from './parse-options.js';

const subject = command({
  name: 'subject',
  summary: '',
  arguments: '[text]',
  options: {
    maxTokens: { type: 'integer', min: 1, max: 100, doc: '' },
    threshold: { type: 'number', doc: '', default: 0.9 },
    mode: { type: 'string', choices: ['block', 'whole'], doc: '' },
    output: { type: 'string', doc: '', short: 'o' },
    json: { type: 'boolean', doc: '' },
  },
  examples: [],
  run: async () => 0,
});

const parse = (...argv: string[]): ReturnType<typeof parseOptions> =>
  parseOptions(subject, 'cinnabar subject', argv);

describe('parseOptions()', () => {
  it('reads values by their types and fills in defaults', () => {
    expect(parse('a', '--max-tokens', '5', '--json', '--mode=whole', '-o', 'x', 'b')).toEqual({
      help: false,
      positionals: ['a', 'b'],
      options: { maxTokens: 5, threshold: 0.9, mode: 'whole', output: 'x', json: true },
    });
    expect(parse().options).toEqual({ threshold: 0.9, json: false });
    expect(parse('--threshold', '-0.5').options).toMatchObject({ threshold: -0.5 });
    expect(parse('--', '--json').positionals).toEqual(['--json']);
  });

  it.each([
    [['--max-tokens', '0'], /--max-tokens must be 1 to 100, got 0/],
    [['--max-tokens', '101'], /must be 1 to 100/],
    [['--max-tokens', '1.5'], /must be an integer, got 1.5/],
    [['--max-tokens', 'many'], /must be a number, got many/],
    [['--max-tokens', ''], /must be a number/],
    [['--max-tokens'], /--max-tokens needs a value <int>/],
    [['--output', '--json'], /--output needs a value <text>/],
    [['--json=yes'], /--json takes no value, got yes/],
    [['--mode', 'hole'], /must be one of block, whole, got hole, did you mean whole\?/],
    [['--trheshold', '1'], /unknown option --trheshold of cinnabar subject, did you mean --threshold\?/],
    [['-x'], /unknown option -x/],
  ])('refuses %j', (argv, message) => {
    expect(() => parse(...argv)).toThrow(message);
    expect(() => parse(...argv)).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
  });

  it('wants what is required and refuses arguments that are not taken', () => {
    const strict = command({
      name: 'strict',
      summary: '',
      arguments: '',
      options: { output: { type: 'string', doc: '', required: true, placeholder: 'folder' } },
      examples: [],
      run: async () => 0,
    });
    expect(() => parseOptions(strict, 'strict', [])).toThrow(/strict needs --output <folder>/);
    expect(() => parseOptions(strict, 'strict', ['x', '--output', 'y'])).toThrow(
      /strict takes no argument, got x/,
    );
    expect(parseOptions(strict, 'strict', ['--help']).help).toBe(true);
  });
});
