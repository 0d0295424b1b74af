import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The plugin's own configuration brings a second copy of typescript-eslint: its Office rules are taken alone. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules ?? {}))
    .filter(([rule]) => rule.startsWith("office-addins/")),
);

/** Rooms that run in Excel's JavaScript-only engine. */
const engineRooms = ["src/data/**", "src/finance/**", "src/functions/**"];

export default [
  { ignores: ["dist*/", "coverage/", "screenshots/"] },
  ...tseslint.configs.recommended,
  {
    files: ["{src,test}/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    },
  },
  {
    plugins: { "office-addins": officeAddins },
    languageOptions: {
      globals: { ...globals.browser, Excel: "readonly", Office: "readonly", CustomFunctions: "readonly" },
    },
    rules: {
      ...officeRules,
      // Large sheets are read and written in requests of bounded size, one after another; tests count them.
      "office-addins/no-context-sync-in-loop": "off",
      // Preact's element types are extended in its own namespace.
      "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["webpack.config.js", "scripts/**/*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    // The rule takes the results of getCount() for objects that have to be loaded.
    files: ["test/**"],
    rules: { "office-addins/load-object-before-read": "off" },
  },
  {
    // A custom function's parameters are what Excel hands over, and its metadata tool reads no better type.
    files: ["src/functions/{capex,roi}/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: engineRooms,
    rules: {
      "no-restricted-globals": [
        "error",
        "Intl",
        "window",
        "document",
        "fetch",
        "setTimeout",
        "Office",
        "Excel",
      ],
    },
  },
];
