import { h, render, type ContainerNode } from "preact";
import { useLatest } from "../../src/taskpane/useLatest";

interface Inputs {
  readonly input: string;
  /** Whether there is a task to run. */
  readonly isOn?: boolean;
}

/** A component that uses the hook, with a task whose runs end when the test says so. */
function mountHook() {
  // The component draws nothing: all that Preact needs of a page is a node without children.
  const root = { nodeType: 1, childNodes: [], firstChild: null } as unknown as ContainerNode;
  const runs: { input: string; end: (answer: string) => void }[] = [];
  const drawn: (string | undefined)[] = [];
  function User({ input, isOn = true }: Inputs) {
    const task = () => new Promise<string>((end) => runs.push({ input, end }));
    drawn.push(useLatest(isOn ? task : undefined, [input, isOn]));
    return null;
  }
  return {
    runs,
    drawn,
    result: () => drawn.at(-1),
    async show(inputs: Inputs) {
      render(h(User, inputs), root);
      await settled();
    },
    async end(run: number, answer: string) {
      runs[run]?.end(answer);
      await settled();
    },
    async remove() {
      render(null, root);
      await settled();
    },
  };
}

/** Preact runs effects some 35 milliseconds after it has drawn, where nothing is painted. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

test("there is no result before the first run has ended", async () => {
  const hook = mountHook();
  await hook.show({ input: "a" });
  expect(hook.runs).toHaveLength(1);
  expect(hook.result()).toBeUndefined();
  await hook.end(0, "of a");
  expect(hook.result()).toBe("of a");
});

test("the task runs again with other inputs, and not with the same ones", async () => {
  const hook = mountHook();
  await hook.show({ input: "a" });
  await hook.show({ input: "a" });
  expect(hook.runs.map(({ input }) => input)).toEqual(["a"]);
  await hook.show({ input: "b" });
  expect(hook.runs.map(({ input }) => input)).toEqual(["a", "b"]);
});

test("the last result stays until the next is there", async () => {
  const hook = mountHook();
  await hook.show({ input: "a" });
  await hook.end(0, "of a");
  await hook.show({ input: "b" });
  expect(hook.result()).toBe("of a");
  await hook.end(1, "of b");
  expect(hook.result()).toBe("of b");
});

test("an earlier run that ends later does not count", async () => {
  const hook = mountHook();
  await hook.show({ input: "a" });
  await hook.show({ input: "b" });
  await hook.end(1, "of b");
  await hook.end(0, "of a");
  expect(hook.result()).toBe("of b");
  expect(hook.drawn).not.toContain("of a");
});

test("an earlier run that ends first does not count either", async () => {
  const hook = mountHook();
  await hook.show({ input: "a" });
  await hook.show({ input: "b" });
  await hook.end(0, "of a");
  expect(hook.result()).toBeUndefined();
});

test("without a task nothing runs, and what was under way does not count", async () => {
  const hook = mountHook();
  await hook.show({ input: "a" });
  await hook.show({ input: "a", isOn: false });
  expect(hook.runs).toHaveLength(1);
  await hook.end(0, "of a");
  expect(hook.result()).toBeUndefined();
});

test("nothing is drawn any more once the component is gone", async () => {
  const hook = mountHook();
  await hook.show({ input: "a" });
  await hook.remove();
  const before = hook.drawn.length;
  await hook.end(0, "of a");
  expect(hook.drawn).toHaveLength(before);
});
