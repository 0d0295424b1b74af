/** Has a menu show below its button, which opens it by the attribute popovertarget, and close when it is left. */
export function connectMenu(button: HTMLElement, menu: HTMLElement): void {
  menu.addEventListener("beforetoggle", () => {
    const { left, right, bottom } = button.getBoundingClientRect();
    const isInRightHalf = left > innerWidth / 2;
    menu.style.top = `${bottom + 2}px`;
    menu.style.left = isInRightHalf ? "auto" : `${left}px`;
    menu.style.right = isInRightHalf ? `${innerWidth - right}px` : "auto";
  });
  menu.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("button, a")) menu.hidePopover();
  });
  // A click in the pane is one in another document.
  addEventListener("blur", () => menu.hidePopover());
}
