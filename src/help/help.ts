import { asSearched, searchWords } from "../taskpane/searchWords";
import { applyTheme } from "../taskpane/theme";
import "../taskpane/tokens.css";
import "./help.css";

/** What the search hides and shows of a help page; without this script the page is whole, and has no search. */
interface Found {
  readonly section: HTMLElement;
  /** Of the list above the sections. */
  readonly link: HTMLElement | null;
  /** The section's words in every language. */
  readonly text: string;
}

function addSearch(): void {
  const search = document.querySelector<HTMLElement>(".find");
  const field = search?.querySelector("input");
  const status = search?.querySelector<HTMLElement>("[role=status]");
  if (!search || !field || !status) return;
  const all = [...document.querySelectorAll<HTMLElement>("section")].map((section): Found => ({
    section,
    link: document.querySelector(`nav a[href="#${section.id}"]`),
    text: asSearched([section.textContent, section.dataset["words"] ?? ""]),
  }));
  const show = () => {
    const words = searchWords(field.value);
    const found = all.filter(({ text }) => words.every((word) => text.includes(word)));
    for (const each of all) {
      each.section.hidden = !found.includes(each);
      if (each.link) each.link.hidden = each.section.hidden;
    }
    const { found: some = "", none = "" } = status.dataset;
    const said = found.length > 0 ? some : none;
    status.textContent = said.replace("{count}", String(found.length)).replace("{all}", String(all.length));
  };
  field.addEventListener("input", () => {
    show();
    // What it finds begins below the field.
    scrollTo(0, 0);
  });
  // An address names a function, which has to be seen whatever was looked for before.
  addEventListener("hashchange", () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.hidden) return;
    field.value = "";
    show();
    target.scrollIntoView();
  });
  search.hidden = false;
  show();
}

/** Leads to the same function in the other language. */
function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".language")) link.hash = location.hash;
}

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => applyTheme());
applyTheme();
document.addEventListener("DOMContentLoaded", () => {
  addSearch();
  keepPlace();
});
addEventListener("hashchange", keepPlace);
