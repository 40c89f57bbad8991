/** Two lists or nested data: joins by id, trees from flat lists, price lists, comparing versions. */
import { type Family, family, type Json } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'relations-comment-tree',
    group: 'scenarios',
    names: ['buildTree', 'nestComments', 'toTree', 'threadComments', 'nest'],
    params: [
      {
        name: 'comments',
        type: '{ id: number; text: string; parentId: number | null }[]',
        alt: ['messages', 'posts', 'flat'],
      },
    ],
    returns: 'any[]',
    slots: { kids: ['replies', 'children', 'answers'] },
    body: `  const build = (parentId: number | null): any[] =>
    $comments
      .filter((comment) => comment.parentId === parentId)
      .map(({ id, text }) => ({ id, text, {kids}: build(id) }));
  return build(null);`,
    tests: (slots) => {
      const flat = (id: number, text: string, parentId: number | null): Json => ({ id, text, parentId });
      const nested = (id: number, text: string, ...kids: Json[]): Json => ({
        id,
        text,
        [slots.kids as string]: kids,
      });
      return [
        [[[flat(1, 'a', null), flat(2, 'b', 1)]], [nested(1, 'a', nested(2, 'b'))]],
        [[[]], []],
        [[[flat(1, 'a', null), flat(2, 'b', null)]], [nested(1, 'a'), nested(2, 'b')]],
        [
          [[flat(3, 'c', 2), flat(2, 'b', 1), flat(1, 'a', null)]],
          [nested(1, 'a', nested(2, 'b', nested(3, 'c')))],
        ],
        [
          [[flat(1, 'a', null), flat(2, 'b', 1), flat(3, 'c', 1)]],
          [nested(1, 'a', nested(2, 'b'), nested(3, 'c'))],
        ],
        [[[flat(2, 'b', 9)]], []],
      ];
    },
    phrasings: [
      'Turn a flat list of comments { id, text, parentId } into a tree of { id, text, {kids} }; parentId is null for top-level comments.',
      'flat comments -> nested, each node { id, text, {kids}: [...] }, roots have parentId null',
      'how do i nest comments that point to their parent? rows have id, text, parentId (null = no parent), i want { id, text, {kids} } objects, {kids} being an array of the same shape',
      'Returns the top-level comments (parentId null) as { id, text, {kids} }, with {kids} holding the comments whose parentId is that id, recursively. Order as in the input.',
      "[{id: 1, text: 'hi', parentId: null}, {id: 2, text: 'yo', parentId: 1}] -> [{id: 1, text: 'hi', {kids}: [{id: 2, text: 'yo', {kids}: []}]}]",
      "I'm writing a forum and get messages as a flat array with id, text and parentId. For rendering I need threads: { id, text, {kids}: thread[] }[]. The first messages of threads have parentId null.",
      'Please build the hierarchy from parentId references. Input: { id: number; text: string; parentId: number | null }[]. Output nodes keep id and text, drop parentId and get a {kids} array (empty for leaves).',
      'array with parentId to nested tree, key for the sub-nodes is {kids}, the node has id and text besides, no parentId in the result',
      'Given an adjacency list of comments (id, text, parentId), make it recursive: every comment contains its {kids}. Start with the ones that have null as parentId.',
      'List to tree conversion. Items: id, text, parentId; root items have parentId null; result items: id, text, {kids}.',
      'convert flat list whith parentId into tree with {kids}: nodes { id, text, parentId } become { id, text, {kids} }',
      'What is an easy recursive way to get a comment thread out of rows id / text / parentId? Each result object should have id, text and {kids}; the roots are those with a null parent.',
      'Nest these objects below each other by parentId and put the nested ones in a property {kids}; only id and text are kept otherwise. Null parentId = outermost level.',
      'The API sends me type Comment = { id: number; text: string; parentId: number | null } in one array. My component wants { id, text, {kids} } trees. Siblings stay in the order of the array, parentId is no longer needed.',
      'Reconstruct a discussion: top-level posts first, under each in {kids} the posts responding to it, and so on to any depth. Post before: id, text, parentId. Post after: id, text, {kids}.',
      'make threads from messages (id, text, parentId or null); message object afterwards: id, text, {kids} array with the same kind of objects',
      'Every comment has an id, a text and a parentId that is null or the id of another comment. Group them into a nested structure with {kids}, in which leaves have an empty {kids} array and parentId is omitted.',
      'Transform [{ id, text, parentId }] to [{ id, text, {kids}: [...] }], recursion over parentId starting at null.',
      'Could you create a tree from a self-referencing table with columns id, text and parentId? Children go to {kids}, the root level consists of the rows with parentId null, columns id and text stay.',
      'Unflatten menu entries with id, text, parentId so that an entry owns its sub-entries in {kids} ({ id, text, {kids} }); an entry with null as parentId is on the first level.',
      'nested coments please: for comments with id, text, parentId give the root ones (parentId === null) with all descendants inside {kids}, each as { id, text, {kids} }',
    ],
  }),
];
