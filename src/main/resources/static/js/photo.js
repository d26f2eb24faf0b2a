// A photo becomes smaller before it goes: at most 1600 pixels, drawn anew, so that nothing of what the camera wrote in it goes
// along. Only who ticks that the place may be kept sends that small piece of the original too.
const MOST = 1600;
const HEAD = 256 * 1024;

export async function smaller(file) {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, MOST / Math.max(picture.width, picture.height));
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return await new Promise((done, fail) => canvas.toBlob(blob => blob ? done(blob) : fail(), 'image/jpeg', .85));
  } catch {
    return file; // not for this browser to read; the server looks at it and says what it thinks
  }
}

/** What the camera wrote (APP1 "Exif" of a JPEG), in a JPEG without a picture; nothing if there is none. */
export async function origin(file) {
  const view = new DataView(await file.slice(0, HEAD).arrayBuffer());
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 10 < view.byteLength;) {
    const marker = view.getUint16(at), size = view.getUint16(at + 2);
    if (marker < 0xff00 || marker === 0xffda || size < 2) return null;
    if (marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966) {
      return new Blob([new Uint8Array([0xff, 0xd8]), file.slice(at, at + 2 + size), new Uint8Array([0xff, 0xd9])], { type: 'image/jpeg' });
    }
    at += 2 + size;
  }
  return null;
}
