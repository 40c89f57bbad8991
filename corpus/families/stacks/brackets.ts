/** Families solved with a stack: brackets, expressions, undo. */
import { type Family, family } from '../../family.js';

const text = { name: 'text', type: 'string', alt: ['s', 'str', 'input', 'code'] };

export const families: readonly Family[] = [
  family({
    name: 'balanced-brackets',
    group: 'stacks',
    names: ['isBalanced', 'balanced', 'isValid', 'validBrackets', 'checkBrackets', 'validParentheses'],
    params: [text],
    returns: 'boolean',
    body: `  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const stack: string[] = [];
  for (const char of $text) {
    if ('([{'.includes(char)) stack.push(char);
    else if (char in pairs && stack.pop() !== pairs[char]) return false;
  }
  return stack.length === 0;`,
    tests: [
      [['()[]{}'], true],
      [['(]'], false],
      [[''], true],
      [['([)]'], false],
      [['{[a]}(b)'], true],
      [['('], false],
      [[')('], false],
    ],
    phrasings: [
      'Check whether the brackets in a string are balanced: (), [] and {}.',
      'how do i test that all parentheses, square brackets and braces are closed in the right order?',
      'balanced brackets',
      'I have a piece of code as a string and want to know if its brackets match.',
      'Please return true if every opening bracket has its closing one, properly nested; other characters are ignored.',
      'Returns whether (), [] and {} are well nested in the text.',
      'need bracket matching with a stack',
      'Given a string, decide if the brackets of the three kinds are valid.',
      'valid parentheses',
      'leetcode 20',
      'Are all the brackets closed correctly?',
      'check if brackets are balenced',
      '"()[]" -> true, "(]" -> false, "([)]" -> false, are the brackets fine',
      'Syntax check for an editor: do ( ), [ ] and { } pair up?',
      'Match brackets of different types.',
      'Is the nesting of parens, brackets and braces right in this text?',
      'Verify that a formula has balanced round, square and curly brackets.',
      'I want false for a missing or wrong closing bracket and true otherwise.',
      'Determine if a bracket sequence is correct.',
      'An empty string counts as balanced; test strings with ()[]{} for proper nesting.',
    ],
  }),
  family({
    name: 'balanced-parentheses',
    group: 'stacks',
    names: ['parensBalanced', 'balancedParens', 'validParens', 'matchParens'],
    params: [text],
    returns: 'boolean',
    body: `  let depth = 0;
  for (const char of $text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;`,
    tests: [
      [['(())'], true],
      [['(()'], false],
      [[''], true],
      [[')('], false],
      [['(a+b)*(c)'], true],
      [['abc'], true],
      [['())'], false],
    ],
    phrasings: [
      'Check whether the round parentheses in a string are balanced.',
      'how can i tell if every ( has a matching )?',
      'balanced parens, only round ones',
      'I have a formula and want to know if the parentheses match.',
      'Please return true if the string has properly matched round brackets.',
      'Returns whether "(" and ")" are balanced.',
      'need a parenthesis check with a counter',
      'Given an expression, are its parentheses closed in the right order? only ( and )',
      'parens match?',
      'count of ( and ) must work out and never go negative',
      'Is each opening parenthesis closed and none closed before it is opened?',
      'check if parantheses are balanced',
      'do the parens match: "(())" -> true, ")(" -> false',
      'Verify the parentheses in a Lisp expression.',
      'Round brackets only: valid or not?',
      "Do the parens in this string pair up correctly, other characters don't matter?",
      'Validate nesting of ( and ).',
      'I want to reject input with unmatched parentheses, so test for it (true = fine).',
      'Determine whether an arithmetic expression has no stray parenthesis.',
      'Simple bracket balance for one type of bracket, the round one.',
    ],
  }),
  family({
    name: 'max-nesting',
    group: 'stacks',
    names: ['maxDepth', 'nestingDepth', 'parenDepth', 'maxNesting'],
    params: [text],
    returns: 'number',
    body: `  let depth = 0;
  let best = 0;
  for (const char of $text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    best = Math.max(best, depth);
  }
  return best;`,
    tests: [
      [['(1+(2*3)+((8)/4))+1'], 3],
      [[''], 0],
      [['abc'], 0],
      [['()()'], 1],
      [['((()))'], 3],
      [['(())()'], 2],
    ],
    phrasings: [
      'Return the maximum nesting depth of parentheses in a string.',
      'how deep are the parentheses nested at most?',
      'max depth of parens',
      'I have an expression and want to know the deepest level of round brackets.',
      'Please compute the greatest number of parentheses open at the same time.',
      'Returns the nesting depth, 0 without parentheses.',
      'need the depth of nested ( )',
      'Given a valid parentheses string, how many levels of nesting does it have?',
      'paren nesting depth',
      'leetcode 1614',
      'What is the highest number of unclosed ( at any point?',
      'maximun nesting of brackets',
      'levels of parens, e.g. "((()))" -> 3',
      'Depth of a formula in terms of its round brackets.',
      'Count open parens while scanning; return the peak.',
      'How complex is the expression: largest parenthesis level.',
      'Level of the innermost parenthesis.',
      'I want the number of parens around the most deeply nested part.',
      'Measure how far ( ) are nested within each other.',
      'Deepest bracket level in the text (round brackets).',
    ],
  }),
  family({
    name: 'evaluate-rpn',
    group: 'stacks',
    names: ['evalRpn', 'rpn', 'evaluateRpn', 'postfix', 'calculateRpn'],
    params: [{ name: 'tokens', type: 'string[]', alt: ['items', 'expression', 'parts'] }],
    returns: 'number',
    body: `  const stack: number[] = [];
  for (const token of $tokens) {
    if (!['+', '-', '*', '/'].includes(token)) {
      stack.push(Number(token));
      continue;
    }
    const b = stack.pop()!;
    const a = stack.pop()!;
    if (token === '+') stack.push(a + b);
    else if (token === '-') stack.push(a - b);
    else if (token === '*') stack.push(a * b);
    else stack.push(a / b);
  }
  return stack[0];`,
    tests: [
      [[['2', '1', '+', '3', '*']], 9],
      [[['4', '13', '5', '/', '+']], 6.6],
      [[['7']], 7],
      [[['5', '3', '-']], 2],
      [[['8', '2', '/']], 4],
      [[['-2', '3', '*']], -6],
      [[['1', '2', '3', '+', '+']], 6],
    ],
    phrasings: [
      'Evaluate an expression in reverse Polish notation given as tokens.',
      'how do i calculate a postfix expression with a stack? tokens are strings',
      'rpn calculator',
      'I have an array like ["2", "1", "+"] in postfix notation and want the result.',
      'Please compute the value of the RPN tokens with + - * / (ordinary division).',
      'Returns the result of a reverse Polish expression.',
      'need postfix evaluation',
      'Given tokens, numbers and operators, evaluate them in RPN order.',
      'evaluate reverse polish notation',
      'leetcode 150 but with real division',
      'Push numbers, pop two for every operator, push the result.',
      'reverse polsih notation calculator',
      '["2","1","+","3","*"] -> 9 (work out the postfix tokens)',
      'Old HP calculators: do the sum for a list of keys.',
      'How could one work out an expression without parentheses in postfix form?',
      'Stack machine for the four basic operations.',
      'Take tokens in postfix order and give the numeric answer.',
      'I want to execute arithmetic in RPN, operators +, -, * and /.',
      'Compute a postfix formula.',
      'Interpret a list of operands and operators (operator after its operands).',
    ],
    rules: [
      {
        say: [
          'division truncates toward zero',
          'integer division, cut off the decimals',
          'the quotient is truncated to an integer',
        ],
        body: `  const stack: number[] = [];
  for (const token of $tokens) {
    if (!['+', '-', '*', '/'].includes(token)) {
      stack.push(Number(token));
      continue;
    }
    const b = stack.pop()!;
    const a = stack.pop()!;
    if (token === '+') stack.push(a + b);
    else if (token === '-') stack.push(a - b);
    else if (token === '*') stack.push(a * b);
    else stack.push(Math.trunc(a / b));
  }
  return stack[0];`,
        tests: [
          [[['4', '13', '5', '/', '+']], 6],
          [[['-7', '2', '/']], -3],
          [[['2', '1', '+', '3', '*']], 9],
        ],
      },
    ],
  }),
  family({
    name: 'remove-adjacent-duplicates',
    group: 'stacks',
    names: ['removeAdjacent', 'removePairs', 'collapsePairs', 'removeDuplicates'],
    params: [text],
    returns: 'string',
    body: `  const stack: string[] = [];
  for (const char of $text) {
    if (stack.at(-1) === char) stack.pop();
    else stack.push(char);
  }
  return stack.join('');`,
    tests: [
      [['abbaca'], 'ca'],
      [[''], ''],
      [['aa'], ''],
      [['abc'], 'abc'],
      [['aaa'], 'a'],
      [['azxxzy'], 'ay'],
    ],
    phrasings: [
      'Repeatedly remove pairs of equal adjacent characters from a string until none are left.',
      'how do i delete all adjacent duplicate pairs, again and again?',
      'remove adjacent duplicates with a stack',
      'I have a string in which two equal letters next to each other annihilate; what remains?',
      'Please eliminate neighbouring equal letters pairwise; new pairs that form are removed as well.',
      'Returns what is left after all pairs of identical neighbours have vanished.',
      'need candy crush for pairs of letters',
      'Given a string, cancel out adjacent equal characters two at a time.',
      'cancel pairs',
      'leetcode 1047',
      'Like matter and antimatter: each pair of equal neighbours disappears, repeatedly.',
      'remove adjecent duplicates in string',
      '"abbaca" -> "ca", equal neighbours cancel out',
      'Keep deleting doubles until no letter is followed by itself.',
      'The tiles of the same kind side by side vanish in twos. Final row?',
      'Reduce a string by dropping xx wherever it occurs, also after the parts have moved together.',
      'Stack exercise: pop if the same as the top, else push; return the rest.',
      'I want the string after exhaustive removal of adjacent pairs.',
      'Eliminate twins standing next to each other from the text.',
      'Collapse equal neighbours pairwise into nothing.',
    ],
  }),
  family({
    name: 'backspace-text',
    group: 'stacks',
    names: ['applyBackspaces', 'typeText', 'processBackspaces', 'typed'],
    params: [text],
    returns: 'string',
    body: `  const stack: string[] = [];
  for (const char of $text) {
    if (char === '#') stack.pop();
    else stack.push(char);
  }
  return stack.join('');`,
    tests: [
      [['ab#c'], 'ac'],
      [['ab##'], ''],
      [['#a'], 'a'],
      [[''], ''],
      [['abc'], 'abc'],
      [['a##b#c'], 'c'],
    ],
    phrasings: [
      'Apply backspaces to a typed text; # stands for the backspace key.',
      'what text results if # deletes the character before it?',
      'process backspaces (#)',
      'I have recorded key strokes in which # means backspace and want the final text.',
      'Please return the string after each # has removed the preceding character, if any.',
      'Returns the text as it looks after all # backspaces.',
      'need to simulate typing with # as delete',
      'Given a string with # as backspace, compute what is on the screen.',
      'backspace simulation, # = backspace',
      'each # erases one char to its left',
      'Interpret # as "delete the last character".',
      'apply backsapce characters in a string',
      '# deletes the letter before: "ab#c" -> "ac"',
      'A # on an empty text does nothing; otherwise it takes away the last letter. Result?',
      'Undo letters: every hash sign cancels the previous letter.',
      'Build the final string from input containing # characters that delete backwards.',
      'Text editor: characters are appended, # removes the last one.',
      'I want to clean up raw keyboard input where # is the backspace.',
      'Evaluate # as backspace in a string.',
      'What remains of the string once the hash deletions are carried out?',
    ],
  }),
  family({
    name: 'simplify-path',
    group: 'stacks',
    names: ['simplifyPath', 'normalizePath', 'resolvePath', 'cleanPath'],
    params: [{ name: 'path', type: 'string', alt: ['p', 'input', 'filePath'] }],
    returns: 'string',
    body: `  const stack: string[] = [];
  for (const part of $path.split('/')) {
    if (part === '..') stack.pop();
    else if (part !== '' && part !== '.') stack.push(part);
  }
  return '/' + stack.join('/');`,
    tests: [
      [['/home/'], '/home'],
      [['/../'], '/'],
      [['/a/./b/../../c/'], '/c'],
      [['/a//b'], '/a/b'],
      [['/'], '/'],
      [['/x/y/..'], '/x'],
    ],
    phrasings: [
      'Simplify an absolute Unix path: resolve . and .. and double slashes.',
      'how do i normalise a path like /a/./b/../c?',
      'simplify path',
      'I have an absolute path with dots in it and want the canonical form.',
      'Please return the shortest equivalent absolute path without trailing slash.',
      'Returns the normalised path starting with a single slash.',
      'need to resolve .. and . in a file path',
      'Given a Unix style absolute path, canonicalise it.',
      'normalize path',
      'leetcode 71',
      'Clean up a path: "." is the current folder, ".." the parent, empty parts are dropped.',
      'simplfy a file path',
      'tidy up the path, e.g. "/a/./b/../../c/" -> "/c"',
      'Compute where you are after following a path with ".." from the root.',
      'Collapse dot segments of a URL path.',
      'Going above the root stays at the root; otherwise .. removes the last folder. Return the result.',
      'Path canonicalization with a stack.',
      'I want neat paths: no //, no ./ and no ../ in them.',
      'Turn a messy directory path into a tidy one.',
      'Resolve relative parts in an absolute path.',
    ],
  }),
  family({
    name: 'decode-string',
    group: 'stacks',
    names: ['decodeString', 'decode', 'expand', 'unpack'],
    params: [text],
    returns: 'string',
    body: `  let result = $text;
  while (result.includes('[')) {
    result = result.replace(/(\\d+)\\[([^[\\]]*)\\]/g, (_, n, inner) => inner.repeat(Number(n)));
  }
  return result;`,
    tests: [
      [['3[a]2[bc]'], 'aaabcbc'],
      [['3[a2[c]]'], 'accaccacc'],
      [[''], ''],
      [['abc'], 'abc'],
      [['10[x]'], 'xxxxxxxxxx'],
      [['2[ab]c'], 'ababc'],
      [['0[zz]y'], 'y'],
    ],
    phrasings: [
      'Decode a string like 3[a2[c]], where n[...] means the content repeated n times.',
      'how do i expand nested repetitions of the form k[text]?',
      'decode string 3[ab]',
      'I have a compressed text in which 2[xy] stands for xyxy, possibly nested; unpack it.',
      'Please expand all number[content] groups, also inside of each other.',
      'Returns the decoded string for the encoding k[encoded].',
      'need to unfold repeats written with brackets',
      'Given an encoded string with counts and square brackets, return the original.',
      'k[...] expansion',
      'leetcode 394',
      'Repeat what is in the brackets as often as the number before says.',
      'decode strign with nested counts',
      '"3[a]2[bc]" -> "aaabcbc" (repeat the bracket parts)',
      'Knitting instructions: 3[k2[p]] should be written out in full.',
      'Unroll a notation for repeated parts, nested brackets allowed.',
      'Inverse of a bracket based compression.',
      'Write out the shorthand: number, open bracket, text, close bracket.',
      'I want every count[part] replaced by the part, count times.',
      'Parse and expand a repeated-substring format.',
      'Recursively blow up strings such as 2[a3[b]].',
    ],
  }),
];
