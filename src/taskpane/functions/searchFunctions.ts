import { argumentDescription } from "../../functions/argumentDescription";
import type { FunctionDoc } from "../../functions/functionDoc";
import { asSearched, searchWords } from "../searchWords";

/** A function as it is shown, with the texts it is searched by: its name; with its summary; with all its docs. */
export interface SearchableFunction {
  readonly doc: FunctionDoc;
  readonly foundBy: readonly string[];
}

/** Functions in the shown language, searchable by their docs in every language. */
export function searchableFunctions(
  shown: readonly FunctionDoc[],
  languages: readonly (readonly FunctionDoc[])[],
): readonly SearchableFunction[] {
  return shown.map((doc) => {
    const docs = languages.flatMap((all) => all.filter(({ id }) => id === doc.id));
    const summaries = docs.map(({ summary }) => summary);
    const texts = docs.flatMap(({ description, arguments: args, returns }) => [
      description,
      returns,
      ...args.flatMap((argument) => [
        argument.name,
        argumentDescription(argument),
        ...(argument.keywords ?? []).flatMap(({ keyword, text }) => [keyword, text]),
      ]),
    ]);
    return {
      doc,
      foundBy: [[doc.id], [doc.id, ...summaries], [doc.id, ...summaries, ...texts]].map(asSearched),
    };
  });
}

/** The functions that contain all the words; matches in the name come first, then those in the summary. */
export function search(functions: readonly SearchableFunction[], typed: string): readonly FunctionDoc[] {
  const words = searchWords(typed);
  const rank = ({ foundBy }: SearchableFunction) =>
    foundBy.findIndex((text) => words.every((word) => text.includes(word)));
  return functions
    .map((each) => ({ doc: each.doc, rank: rank(each) }))
    .filter((each) => each.rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ doc }) => doc);
}
