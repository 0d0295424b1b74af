import { readdirSync } from "node:fs";
import path from "node:path";
import { languages, type Language } from "../../src/data/language";

/** The messages of a view as they are written in one language. */
export type Messages = Readonly<Record<string, unknown>>;

export interface ViewMessages {
  readonly view: string;
  /** The view's own, without those it has in common with others. */
  readonly messages: Readonly<Record<Language, Messages>>;
}

/** The folder of all messages, with a folder for each view. */
export const messagesFolder = path.resolve(__dirname, "../../src/taskpane/messages");

/** The file that a view's messages are written in. */
export function messageFile(view: string, language: Language): string {
  return path.join(messagesFolder, view, `${language}.ts`);
}

/** The messages of every view, by the folders that are there. */
export const viewMessages: readonly ViewMessages[] = readdirSync(messagesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name: view }) => {
    const read = (language: Language) =>
      jest.requireActual<Record<string, Messages>>(messageFile(view, language))[language.replace("-", "")];
    return {
      view,
      messages: Object.fromEntries(languages.map((language) => [language, read(language)])) as Record<
        Language,
        Messages
      >,
    };
  });
