import type { ILocales } from "@univerjs/core";
import type { PageSettings } from "../pageSettings";

/** What Univer's presets say in one language. */
export type UniverTexts = readonly ILocales[string][];

/** Univer's own texts are large (it explains each function): only those of one language are loaded. */
export async function loadTexts(language: PageSettings["language"]): Promise<UniverTexts> {
  const texts = await modules[language]();
  return texts.map((module) => module.default);
}

const modules = {
  "en-US": () =>
    Promise.all([
      import(/* webpackChunkName: "englishTexts" */ "@univerjs/preset-sheets-core/locales/en-US"),
      import(/* webpackChunkName: "englishTexts" */ "@univerjs/preset-sheets-table/locales/en-US"),
      import(
        /* webpackChunkName: "englishTexts" */ "@univerjs/preset-sheets-conditional-formatting/locales/en-US"
      ),
      import(/* webpackChunkName: "englishTexts" */ "@univerjs/preset-sheets-hyper-link/locales/en-US"),
      import(/* webpackChunkName: "englishTexts" */ "@univerjs/preset-sheets-note/locales/en-US"),
    ]),
  "zh-TW": () =>
    Promise.all([
      import(/* webpackChunkName: "chineseTexts" */ "@univerjs/preset-sheets-core/locales/zh-TW"),
      import(/* webpackChunkName: "chineseTexts" */ "@univerjs/preset-sheets-table/locales/zh-TW"),
      import(
        /* webpackChunkName: "chineseTexts" */ "@univerjs/preset-sheets-conditional-formatting/locales/zh-TW"
      ),
      import(/* webpackChunkName: "chineseTexts" */ "@univerjs/preset-sheets-hyper-link/locales/zh-TW"),
      import(/* webpackChunkName: "chineseTexts" */ "@univerjs/preset-sheets-note/locales/zh-TW"),
    ]),
};
