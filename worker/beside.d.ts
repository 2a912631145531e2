// What the build lays beside the modules (build.ts).
declare module '*.wasm' {
  const program: WebAssembly.Module;
  export default program;
}
declare module '*.ttf' {
  const bytes: ArrayBuffer;
  export default bytes;
}
