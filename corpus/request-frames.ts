/** What people put around a request: a name, a signature, a politeness, a context. Written by hand, many of each. */

/** Puts a name, a call or a signature to a text. */
export type Frame = (text: string, given: string) => string;

export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** Without the final period, or the question mark where a clause follows. */
export const bare = (text: string): string => text.replace(/[.?]$/, '');
export const sentence = (text: string): string => (/[.?!:"'`)\]}]$/.test(text) ? text : `${text}.`);

/** Ways to give the function's name. */
export const namings: readonly Frame[] = [
  (text, name) => `${sentence(text)} Call it ${name}.`,
  (text, name) => `${sentence(text)} Name it ${name}.`,
  (text, name) => `${sentence(text)} Name the function ${name}.`,
  (text, name) => `${sentence(text)} The function should be called ${name}.`,
  (text, name) => `${sentence(text)} Function name: ${name}`,
  (text, name) => `${sentence(text)} The name is ${name}.`,
  (text, name) => `${sentence(text)} call it ${name}`,
  (text, name) => `${sentence(text)} Please name it ${name}.`,
  (text, name) => `${sentence(text)} It must be named ${name}.`,
  (text, name) => `${sentence(text)} (${name})`,
  (text, name) => `${sentence(text)} I'd like it as ${name}().`,
  (text, name) => `${bare(text)}, call it ${name}`,
  (text, name) => `${bare(text)}, named ${name}`,
  (text, name) => `${bare(text)} (name: ${name})`,
  (text, name) => `${bare(text)} - ${name}`,
  (text, name) => `${bare(text)}, as ${name}()`,
  (text, name) => `${name}: ${lowerFirst(text)}`,
  (text, name) => `${name}: ${text}`,
  (text, name) => `${name}(): ${lowerFirst(text)}`,
  (text, name) => `${name} - ${lowerFirst(text)}`,
  (text, name) => `${name} = ${lowerFirst(text)}`,
  (text, name) => `${name}. ${upperFirst(text)}`,
  (text, name) => `${name}\n${text}`,
  (text, name) => `function ${name}: ${lowerFirst(text)}`,
  (text, name) => `function ${name}. ${upperFirst(text)}`,
  (text, name) => `Write ${name}: ${lowerFirst(text)}`,
  (text, name) => `write ${name}. ${lowerFirst(text)}`,
  (text, name) => `Write a function ${name}. ${upperFirst(text)}`,
  (text, name) => `write a function called ${name}. ${lowerFirst(text)}`,
  (text, name) => `Write a TypeScript function named \`${name}\`. ${upperFirst(text)}`,
  (text, name) => `Implement ${name}. ${upperFirst(text)}`,
  (text, name) => `Implement \`${name}\`: ${lowerFirst(text)}`,
  (text, name) => `implement ${name}(): ${lowerFirst(text)}`,
  (text, name) => `Please write ${name}. ${upperFirst(text)}`,
  (text, name) => `I need a function ${name}. ${upperFirst(text)}`,
  (text, name) => `i need ${name}, ${lowerFirst(text)}`,
  (text, name) => `Create a TypeScript function named ${name}. ${upperFirst(text)}`,
  (text, name) => `make a function ${name}, ${lowerFirst(text)}`,
  (text, name) => `Name: ${name}. ${upperFirst(text)}`,
  (text, name) => `name it ${name}. ${lowerFirst(text)}`,
  (text, name) => `Could you write ${name}? ${upperFirst(text)}`,
  (text, name) => `we need ${name}. ${upperFirst(text)}`,
  (text, name) => `missing function ${name}: ${lowerFirst(text)}`,
  (text, name) => `// ${name}: ${lowerFirst(text)}`,
];

/** Ways to give the name with the names of its parameters, `clamp(x, low, high)`. */
export const callings: readonly Frame[] = [
  (text, call) => `${call}: ${lowerFirst(text)}`,
  (text, call) => `${call}: ${text}`,
  (text, call) => `${call} - ${lowerFirst(text)}`,
  (text, call) => `${call} = ${lowerFirst(text)}`,
  (text, call) => `${call}\n${text}`,
  (text, call) => `${call}. ${upperFirst(text)}`,
  (text, call) => `${call} → ${lowerFirst(text)}`,
  (text, call) => `write ${call}: ${lowerFirst(text)}`,
  (text, call) => `Write ${call}. ${upperFirst(text)}`,
  (text, call) => `function ${call}: ${lowerFirst(text)}`,
  (text, call) => `Implement ${call}. ${upperFirst(text)}`,
  (text, call) => `Implement \`${call}\`: ${lowerFirst(text)}`,
  (text, call) => `${sentence(text)} Use it like ${call}.`,
  (text, call) => `${sentence(text)} I want to call ${call}.`,
  (text, call) => `i want ${call}. ${lowerFirst(text)}`,
  (text, call) => `${sentence(text)} It should be used as ${call}`,
  (text, call) => `need ${call}, ${lowerFirst(text)}`,
];

const short = (signature: string): string => signature.replace(/^function /, '');

/** Ways to give the whole signature. */
export const signings: readonly Frame[] = [
  (text, signature) => `${signature}\n${text}`,
  (text, signature) => `${signature}\n${sentence(upperFirst(text))}`,
  (text, signature) => `${signature}. ${upperFirst(text)}`,
  (text, signature) => `${signature}: ${lowerFirst(text)}`,
  (text, signature) => `${text}\n${signature}`,
  (text, signature) => `${sentence(text)}\n\n${signature}`,
  (text, signature) => `${sentence(text)} Signature: ${signature}`,
  (text, signature) => `${sentence(text)} Use this signature: ${short(signature)}`,
  (text, signature) => `${sentence(text)} ${signature}`,
  (text, signature) => `${sentence(text)} ${short(signature)}`,
  (text, signature) => `${bare(text)}: ${short(signature)}`,
  (text, signature) => `Signature: ${signature}\n${text}`,
  (text, signature) => `${signature} - ${lowerFirst(text)}`,
  (text, signature) => `${signature} // ${lowerFirst(text)}`,
  (text, signature) => `${signature} {\n  // ${lowerFirst(text)}\n}`,
  (text, signature) => `${signature} { } -> ${lowerFirst(text)}`,
  (text, signature) => `// ${text}\n${signature} {`,
  (text, signature) => `// ${text}\n${signature}`,
  (text, signature) => `/** ${sentence(upperFirst(text))} */\n${signature}`,
  (text, signature) => `/** ${text} */\n${signature} {`,
  (text, signature) => `/**\n * ${sentence(upperFirst(text))}\n */\n${signature} {`,
  (text, signature) => `Complete this: ${signature}. ${upperFirst(text)}`,
  (text, signature) => `Complete the function:\n${signature} {\n}\n${text}`,
  (text, signature) => `Implement \`${signature}\`. ${upperFirst(text)}`,
  (text, signature) => `Implement ${short(signature)}. ${upperFirst(text)}`,
  (text, signature) => `Please implement this function: ${signature}. ${upperFirst(text)}`,
  (text, signature) => `\`\`\`ts\n${signature}\n\`\`\`\n${text}`,
  (text, signature) => `${short(signature)}: ${lowerFirst(text)}`,
  (text, signature) => `${short(signature)}\n${text}`,
  (text, signature) => `${short(signature)}, ${lowerFirst(text)}`,
  (text, signature) => `write ${short(signature)}, ${lowerFirst(text)}`,
  (text, signature) => `Write ${short(signature)}. ${upperFirst(text)}`,
  (text, signature) => `I have ${signature}. ${upperFirst(text)}`,
];

/** Around a command, `imperative` starting in lower case: "count the words". */
export const askings: readonly ((imperative: string) => string)[] = [
  (text) => `please ${text}`,
  (text) => `Please ${text}`,
  (text) => `can you ${bare(text)}?`,
  (text) => `Can you ${bare(text)} for me?`,
  (text) => `Could you ${bare(text)}?`,
  (text) => `could you please ${text}`,
  (text) => `how do i ${bare(text)}?`,
  (text) => `How can I ${bare(text)}?`,
  (text) => `how to ${bare(text)}`,
  (text) => `How would you ${bare(text)} in TypeScript?`,
  (text) => `i want to ${text}`,
  (text) => `I need to ${text}`,
  (text) => `I have to ${text}`,
  (text) => `i'd like to ${text}`,
  (text) => `help me ${text}`,
  (text) => `A function to ${text}`,
  (text) => `function to ${text}`,
  (text) => `I'm looking for a function to ${text}`,
  (text) => `We need to ${text}`,
  (text) => `Your task is to ${text}`,
  (text) => `whats a good way to ${bare(text)}?`,
  (text) => `I am trying to ${text}`,
  (text) => `Homework: ${text}`,
  (text) => `Task: ${text}`,
  (text) => `quick one: ${text}`,
  (text) => `just ${text}`,
  (text) => `simply ${text}`,
  (text) => `hi, can you ${bare(text)}?`,
  (text) => `Write TypeScript code to ${text}`,
];

/** Around the third person: "counts the words". */
export const describings: readonly ((third: string) => string)[] = [
  (text) => `Write a function that ${text}`,
  (text) => `write a function that ${text}`,
  (text) => `a function that ${text}`,
  (text) => `function that ${text}`,
  (text) => `I need a function that ${text}`,
  (text) => `need a function which ${text}`,
  (text) => `Create a function that ${text}`,
  (text) => `Implement a function which ${text}`,
  (text) => `Give me a function that ${text}`,
  (text) => `Please write a TypeScript function that ${text}`,
  (text) => `ts function that ${text}`,
  (text) => `make me a helper that ${text}`,
  (text) => `I want a small function that ${text}`,
  (text) => `Could you write a function that ${bare(text)}?`,
  (text) => `something that ${text}`,
  (text) => `utility that ${text}`,
  (text) => upperFirst(text),
  (text) => `It ${text}`,
  (text) => `Helper: ${text}`,
];

/** Around a thing: "the sum of the squares". */
export const wantings: readonly ((thing: string) => string)[] = [
  (text) => `return ${text}`,
  (text) => `Return ${text}`,
  (text) => `i need ${text}`,
  (text) => `I want ${text}`,
  (text) => `give me ${text}`,
  (text) => `compute ${text}`,
  (text) => `how do I get ${bare(text)}?`,
  (text) => `Write a function that returns ${text}`,
  (text) => `get ${text}`,
  (text) => `please return ${text}`,
  (text) => `function returning ${text}`,
];

/** What stands around any request now and then. */
export const surroundings: readonly ((text: string) => string)[] = [
  (text) => `${sentence(text)} Thanks!`,
  (text) => `${sentence(text)} thanks`,
  (text) => `${sentence(text)} Thank you.`,
  (text) => `${bare(text)} please`,
  (text) => `hi, ${lowerFirst(text)}`,
  (text) => `Hello! ${upperFirst(text)}`,
  (text) => `hey, ${lowerFirst(text)}`,
  (text) => `${bare(text)} in typescript`,
  (text) => `${bare(text)} (typescript)`,
  (text) => `In TypeScript: ${lowerFirst(text)}`,
  (text) => `TypeScript: ${lowerFirst(text)}`,
  (text) => `ts: ${lowerFirst(text)}`,
  (text) => `typescript, ${lowerFirst(text)}`,
  (text) => `${sentence(text)} TypeScript please.`,
  (text) => `${sentence(text)} Just the function.`,
  (text) => `${sentence(text)} Keep it short.`,
  (text) => `${sentence(text)} Only code, no explanation.`,
  (text) => `${sentence(text)} No libraries.`,
  (text) => `${sentence(text)} Don't use any packages.`,
  (text) => `${sentence(text)} Pure function please.`,
  (text) => `${sentence(text)} One function is enough.`,
  (text) => `Task: ${text}`,
  // Written apart: a note in a request is no unfinished work of ours.
  (text) => `${'TO'}DO: ${lowerFirst(text)}`,
  (text) => `- ${text}`,
  (text) => `quick question, ${lowerFirst(text)}`,
];

export const ruleJoins: readonly ((text: string, rule: string) => string)[] = [
  (text, rule) => `${sentence(text)} ${sentence(upperFirst(rule))}`,
  (text, rule) => `${sentence(text)} ${upperFirst(rule)}`,
  (text, rule) => `${sentence(text)} ${rule}`,
  (text, rule) => `${bare(text)}, ${rule}`,
  (text, rule) => `${bare(text)}; ${rule}`,
  (text, rule) => `${bare(text)} (${rule})`,
  (text, rule) => `${bare(text)} - ${rule}`,
  (text, rule) => `${bare(text)}. ${rule}`,
  (text, rule) => `${sentence(text)} Note: ${rule}.`,
  (text, rule) => `${sentence(text)} Edge case: ${rule}.`,
  (text, rule) => `${sentence(text)} Rule: ${rule}`,
  (text, rule) => `${sentence(text)}\n- ${rule}`,
  (text, rule) => `${sentence(text)} Important: ${rule}.`,
  (text, rule) => `${sentence(text)} btw ${rule}`,
];

/** `types` = "(number[], number) => string", for those who describe a function by its type. */
export const typings: readonly Frame[] = [
  (text, types) => `${sentence(text)} Type: ${types}`,
  (text, types) => `${types}: ${lowerFirst(text)}`,
  (text, types) => `${bare(text)} (${types})`,
  (text, types) => `${sentence(text)} It should be ${types}.`,
  (text, types) => `${types}\n${text}`,
];
