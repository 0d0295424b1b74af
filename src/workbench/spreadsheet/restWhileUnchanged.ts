import { Engine, Layer } from "@univerjs/engine-render";

/**
 * Has Univer ask for frames only while there is something to draw: by itself each of its three canvases asks for
 * sixty a second, and finds nothing changed in nearly all of them.
 */
export function restWhileUnchanged(): void {
  const { runRenderLoop, stopRenderLoop } = Engine.prototype;
  const { makeDirty } = Layer.prototype;
  const renderings = new WeakMap<Engine, Set<() => void>>();

  Engine.prototype.runRenderLoop = function (render) {
    const known = renderings.get(this);
    if (known) known.add(render);
    else {
      renderings.set(this, new Set([render]));
      this.endFrame$.subscribe(() => {
        if (!Object.values(this.getScenes()).some((scene) => scene.isDirty())) stopRenderLoop.call(this);
      });
    }
    runRenderLoop.call(this, render);
  };
  Engine.prototype.stopRenderLoop = function (render) {
    if (render) renderings.get(this)?.delete(render);
    else renderings.get(this)?.clear();
    stopRenderLoop.call(this, render);
  };
  Layer.prototype.makeDirty = function (isDirty = true) {
    const engine = isDirty && this.scene.getEngine();
    if (engine) renderings.get(engine)?.forEach((render) => runRenderLoop.call(engine, render));
    return makeDirty.call(this, isDirty);
  };
}
