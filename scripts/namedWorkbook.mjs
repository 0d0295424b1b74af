import { closeSync, openSync, statSync } from "node:fs";
import path from "node:path";

/**
 * The .xlsx file that a word on the command line names, as a whole path. An error says what else it is.
 * @param {string} word
 * @param {string} folder where the command was given
 */
export function namedWorkbook(word, folder) {
  const file = path.resolve(folder, word);
  const found = lookedUp(file);
  if (found?.isDirectory()) throw new Error(`${word} is a folder; name an .xlsx file.`);
  if (!isNamedXlsx(word)) throw new Error(`${word} is not an .xlsx file.`);
  if (!found) throw new Error(`There is no file ${file}.`);
  // What is no file, such as a pipe, may never end.
  if (!found.isFile()) throw new Error(`${word} is not a file.`);
  requireReadable(file);
  return file;
}

/**
 * Whether a word is meant as a file: a mistyped command has no dot, and nothing goes by its name.
 * @param {string} word
 * @param {string} folder
 */
export function namesFile(word, folder) {
  return path.extname(word) !== "" || lookedUp(path.resolve(folder, word)) !== undefined;
}

/** @param {string} word */
function isNamedXlsx(word) {
  return path.extname(word).toLowerCase() === ".xlsx";
}

/** @param {string} file */
function lookedUp(file) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** @param {string} file */
function requireReadable(file) {
  try {
    closeSync(openSync(file, "r"));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/**
 * @param {string} file
 * @param {unknown} error what the file system threw
 */
function unreadable(file, error) {
  return new Error(`${file} cannot be read: ${/** @type {Error} */ (error).message}`);
}
