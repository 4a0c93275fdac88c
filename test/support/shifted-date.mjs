/** Preloaded by `node --import`: this process's wall clock is off by CLOCK_OFF milliseconds. The monotonic one is not. */
const off = Number(process.env.CLOCK_OFF ?? '0');
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(Real.now() + off);
    else super(...given);
  }
  static now() {
    return Real.now() + off;
  }
};
