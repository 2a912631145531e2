// Pictures of points for whoever shows no drawings, as link previews do: a module of its own, whose program is made ready when the first
// picture is asked for.
import regular from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf';
import bold from '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import program from '@resvg/resvg-wasm/index_bg.wasm';

await initWasm(program);

/** Every Vietnamese letter is in it; other families that a drawing names are not there and give way to it. */
export const family = 'Be Vietnam Pro';
export const fontBuffers = [new Uint8Array(regular), new Uint8Array(bold)];

/** The drawing as PNG, so many pixels wide. */
export function paint(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: family, sansSerifFamily: family },
    background: '#fff',
  });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  // What the program holds is not the collector's to free.
  image.free();
  drawing.free();
  return png;
}
