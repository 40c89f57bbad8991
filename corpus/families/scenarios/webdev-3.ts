/** Small utilities of web and backend developers: urls, routes, state updates, forms, languages. */
import { type Family, family, type Json, type TestCase } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'webdev-translate-fallback',
    group: 'scenarios',
    names: ['translate', 'lookupText', 'localize', 'getMessage', 't'],
    params: [
      {
        name: 'messages',
        type: 'Record<string, Record<string, string>>',
        alt: ['texts', 'dictionaries', 'translations'],
      },
      { name: 'locale', type: 'string', alt: ['lang', 'userLocale'] },
      { name: 'key', type: 'string', alt: ['id', 'messageKey', 'name'] },
    ],
    returns: 'string',
    slots: { base: ['en', 'de', 'fr'] },
    body: `  const language = $locale.split('-')[0];
  return $messages[$locale]?.[$key] ?? $messages[language]?.[$key] ?? $messages.{base}?.[$key] ?? $key;`,
    tests: ({ base }): TestCase[] => {
      const texts: Json = {
        'pt-BR': { bus: 'ônibus' },
        pt: { bus: 'autocarro', train: 'comboio' },
        [base as string]: { bus: 'BUS', train: 'TRAIN', tram: 'TRAM' },
      };
      return [
        [[texts, 'pt-BR', 'bus'], 'ônibus'],
        [[texts, 'pt-BR', 'train'], 'comboio'],
        [[texts, 'pt-BR', 'tram'], 'TRAM'],
        [[texts, 'pt-BR', 'ferry'], 'ferry'],
        [[texts, 'pt', 'bus'], 'autocarro'],
        [[texts, 'xx', 'bus'], 'BUS'],
        [[texts, 'pt-PT', 'bus'], 'autocarro'],
        [[{}, 'pt-BR', 'bus'], 'bus'],
      ];
    },
    phrasings: [
      'Look up a translation in an object locale -> key -> text: try the locale ("pt-BR"), then its language ("pt"), then "{base}", and return the key itself if none has it.',
      'i18n lookup with fallback: exact locale, language before the "-", "{base}", finally the key',
      'I have translations like { "de-AT": { bus: "..." }, de: {...}, {base}: {...} }. For a locale and a key please return the text of the locale, or of the language part, or of "{base}"; if the key is nowhere return the key.',
      'how do i translate a key with a fallback chain de-CH -> de -> {base} -> key? dictionaries are nested by locale and key',
      'Returns the text for the key in the most specific dictionary that has it: full locale, then bare language, then "{base}", or else the key.',
      'messages[locale][key], fall back to the language without region, then to {base}, then show the key; dictionaries may be missing',
      'Given texts by locale and key, a user\'s locale such as "fr-CA" and a key, find the best text. Order of search: "fr-CA", "fr", "{base}". Not found anywhere: the key as it is.',
      'translation helper, 4 levels: locale, language, {base}, key',
      'For our ticket machine the labels are stored per locale (locale -> key -> label). Not every locale has every label. Use the label of the locale, else of its language (the part in front of the hyphen), else the one in "{base}", else print the key.',
      'get mesage for locale + key from nested dictionarys, falling back to language only, {base} and in the end the key',
      'Please write a t() like function: arguments are all dictionaries, the locale, the key. A missing dictionary or missing key should lead to the next candidate: locale, locale up to "-", "{base}". The last resort is the key.',
      '({ pt: { bus: "autocarro" }, {base}: { bus: "BUS", tram: "TRAM" } }, "pt-BR", "bus") -> "autocarro"; "tram" -> "TRAM" by the {base} fallback; "ferry" -> "ferry", the key',
      'What text should the UI display for a key? Check the dictionary of the full locale, the dictionary of the language only, the "{base}" dictionary in that order; otherwise the key is displayed.',
      'Resolve a message: dictionaries[locale]?.[key], or that of the two-letter language (locale.split("-")[0]), or that in dictionaries.{base}, or key.',
      'Localise a key. If "es-MX" has no such entry we use "es", if that has none we use "{base}", and if even that lacks it we use the key. Data: Record of locale to Record of key to text.',
      'Some regional dictionaries have only a few words. Find a word by key in the regional one (e.g. "en-NZ"), in the language\'s ("en"), in the default one ("{base}"), and as a last step give back the key.',
      'fallback chain for translations. locale "xx-YY" => xx-YY, xx, {base}. first hit wins, no hit returns key',
      'Fetch a localized string with graceful degradation: region-specific, language, default "{base}", key. The dictionaries are given as one nested object and any of them may be absent.',
      'The menu of a cafe is translated partly. From (translations by locale, guest\'s locale, dish key) return the dish name in the locale, otherwise in the locale\'s language, otherwise in "{base}", otherwise the dish key.',
      'Finds the string for key, first under locale, then under the locale without its region, then under {base}; yields key when all three fail.',
    ],
  }),
  family({
    name: 'webdev-accept-language',
    group: 'scenarios',
    names: ['preferredLanguage', 'pickLanguage', 'negotiateLanguage', 'bestLanguage'],
    params: [
      { name: 'header', type: 'string', alt: ['accept', 'acceptLanguage', 'value'] },
      { name: 'supported', type: 'string[]', alt: ['available', 'languages', 'offered'] },
    ],
    returns: 'string',
    slots: { fallback: ['en', 'de', 'fr'] },
    body: `  const wanted = $header
    .split(',')
    .map((part) => {
      const [tag, quality = '1'] = part.trim().split(';q=');
      return { tag, quality: Number(quality) };
    })
    .sort((a, b) => b.quality - a.quality);
  return wanted.find(({ tag }) => $supported.includes(tag))?.tag ?? '{fallback}';`,
    tests: ({ fallback }): TestCase[] => [
      [['it,es;q=0.8', ['es', 'it']], 'it'],
      [['it;q=0.5, es;q=0.8', ['es', 'it']], 'es'],
      [['it,es;q=0.8', ['es']], 'es'],
      [['it,es;q=0.8', ['nl']], fallback as string],
      [['', ['it']], fallback as string],
      [['es;q=0.3, pl, it', ['it', 'pl', 'es']], 'pl'],
      [['es-MX,es;q=0.9,it;q=0.1', ['it', 'es']], 'es'],
      [['it', []], fallback as string],
    ],
    phrasings: [
      'Choose a language from an Accept-Language header like "it,es;q=0.8" and the supported ones: the wanted language with the highest q (1 if not given) that is supported, or "{fallback}".',
      'accept-language negotiation: parse "es-MX,es;q=0.9,it;q=0.1", sort by q desc (default 1), first one in the supported list, else "{fallback}"',
      'My server gets the header "it;q=0.5, es;q=0.8" and knows which languages the site has. I want the supported language the browser likes most; missing q counts as 1, equal q keeps the order in the header, and if nothing fits return "{fallback}".',
      'how do i pick the best language by the Accept-Language header? entries are split by commas, each may have ";q=0.7" (1 by default), result must be in my list, otherwise "{fallback}"',
      'Returns the supported tag with the greatest quality value in the header (no value means 1, earlier wins a tie), or "{fallback}" when none is supported.',
      'header + supported languages -> language. highest q first, exact tag match only, default {fallback}',
      '"it,es;q=0.8" with ["es"] -> "es"; with ["es", "it"] -> "it" because it has no q and so counts 1; with ["nl"] -> "{fallback}"',
      'Given what the browser sent as languages (comma separated tags with optional ;q= weights) and a list of available translations, find out which translation to serve. Heaviest available tag wins, missing weight is 1, "{fallback}" as the default.',
      'parse accept language, order by weight from high to low, take the first tag that is in supported, or {fallback}; weight is behind ";q=" and 1 if absent',
      'Please decide on the page\'s language: split the header at commas, trim, read the number after ";q=" (or 1), try them from the highest number down, and answer with the first that the site supports or with "{fallback}".',
      'prefered language out of a header string such as "pl, it;q=0.4" limited to supportd ones, q defaults to 1, fallback "{fallback}"',
      'Which of our languages suits the visitor best? Visitor: "nl-BE,nl;q=0.9,fr;q=0.2". We compare tags exactly, prefer bigger q values (no q = 1), and fall back to "{fallback}".',
      'Content negotiation for languages. Inputs: header text, array of offered tags. Output: the offered tag with the largest q in the header, where q is 1 if omitted and ties go to the one listed earlier; "{fallback}" if there is no overlap.',
      'best match for "tag;q=number, tag, ..." in an array of tags. no q means 1. sort descending. nothing matches -> "{fallback}"',
      'A museum guide app offers some languages. From the phone\'s preference list, e.g. "it;q=0.7,es", it should start in the offered language with the highest q (unspecified q is 1), or in "{fallback}".',
      'Read an Accept-Language value. Each comma-separated item is a tag, maybe followed by ";q=" and a weight (otherwise weight 1). Return the tag of highest weight contained in the supported array; if there is none, "{fallback}".',
      'language for the response: sort header entries by q (default 1), biggest first, first supported entry, otherwise {fallback}, e.g. "a;q=0.2, b" and ["a", "b"] gives "b"',
      'I receive the languages a user accepts with quality values ("es;q=0.3, pl, it") plus the ones I support and need the winner. Without ";q=" the quality is 1; for equal quality the first named wins; no supported one: "{fallback}".',
      'Implements the language choice of a web server: qualities from the header, 1 when lacking, descending order, first tag that occurs in the supported list, "{fallback}" as last resort.',
      'Find the most wanted language that we have. Wanted: header such as "it, es;q=0.8" (q=1 when left out). Have: string array. Not one in common: "{fallback}".',
    ],
  }),
];
