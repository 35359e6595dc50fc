package org.porchlight.uploads;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.porchlight.testing.Pdfs;
import org.porchlight.testing.Photos;

/** Files that people, cameras and attackers send by mistake or on purpose. */
final class BadFiles {

  private static final byte[] EICAR =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")
          .getBytes(StandardCharsets.US_ASCII);

  private BadFiles() {}

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] html() {
    return text("<!DOCTYPE html><html><script>alert(document.cookie)</script></html>");
  }

  static byte[] svg() {
    return text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".repeat(3));
  }

  static byte[] program() {
    byte[] exe = new byte[4096];
    exe[0] = 'M';
    exe[1] = 'Z';
    return exe;
  }

  static byte[] eicar() {
    return EICAR.clone();
  }

  static byte[] gif() {
    return Photos.written(Photos.sheet(200, 100), "gif");
  }

  static byte[] jpegCutAt(double share) {
    byte[] whole = Photos.jpeg(1200, 900);
    return Arrays.copyOf(whole, (int) (whole.length * share));
  }

  /** An end marker alone does not make what is missing before it come back. */
  static byte[] jpegOfHeadersOnly() {
    return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9, 0, 0, 0, 0};
  }

  static byte[] jpegWithLostRestart() {
    byte[] start = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 11, 8, 0, 64, 0, 64, 1, 1, 17, 0
    };
    byte[] scan = {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 17, (byte) 0xFF, (byte) 0xD0};
    byte[] rest = {33, (byte) 0xFF, (byte) 0xD2, 44, (byte) 0xFF, (byte) 0xD9};
    return joined(start, scan, rest);
  }

  static byte[] jpegOf(int width, int height) {
    byte[] jpeg = Photos.jpeg(64, 64);
    for (int i = 2; i < jpeg.length; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(jpeg).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        return jpeg;
      }
    }
    throw new IllegalStateException();
  }

  static byte[] pngOf(int width, int height) {
    byte[] size =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(8, (byte) 8)
            .put(9, (byte) 2)
            .array();
    return png(
        chunk("IHDR", size), chunk("IDAT", packed(new byte[4096])), chunk("IEND", new byte[0]));
  }

  /** 16 MiB of nothing, packed into a few kilobytes of a text, a translated text or a profile. */
  static byte[] pngBomb(String chunk) {
    byte[] packed = packed(new byte[16 * 1024 * 1024]);
    byte[] lead = chunk.equals("iTXt") ? text("Comment\0\1\0en\0Comment\0") : text("Comment\0\0");
    byte[] whole = Photos.png(40, 30);
    byte[] size = Arrays.copyOfRange(whole, 8, 33);
    byte[] rest = Arrays.copyOfRange(whole, 33, whole.length);
    return joined(Arrays.copyOf(whole, 8), size, chunk(chunk, joined(lead, packed)), rest);
  }

  static byte[] pngWithWrongSum() {
    byte[] png = Photos.png(40, 30);
    png[png.length - 20] ^= 1;
    return png;
  }

  static byte[] webpOf(int width, int height) {
    ByteBuffer webp = ByteBuffer.allocate(60).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    webp.put(text("RIFF")).putInt(52).put(text("WEBPVP8X")).putInt(10).putInt(0);
    webp.putInt(24, (width - 1) & 0xFFFFFF).putInt(27, (height - 1) & 0xFFFFFF);
    return webp.array();
  }

  static byte[] webpCut() {
    return Arrays.copyOf(webpOf(100, 100), 50);
  }

  static byte[] heicOf(int width, int height) {
    byte[] ftyp = box("ftyp", text("heic\0\0\0\0mif1heic"));
    byte[] ispe =
        box("ispe", ByteBuffer.allocate(12).putInt(0).putInt(width).putInt(height).array());
    byte[] meta = box("meta", joined(new byte[4], box("iprp", box("ipco", ispe))));
    return joined(ftyp, meta, box("mdat", new byte[200]));
  }

  static byte[] heicCut() {
    byte[] whole = heicOf(100, 100);
    return Arrays.copyOf(whole, whole.length - 50);
  }

  static byte[] tiffOf(int width, int height) {
    ByteBuffer tiff = ByteBuffer.allocate(64);
    tiff.put(text("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 256).putShort((short) 4).putInt(1).putInt(width);
    tiff.putShort((short) 257).putShort((short) 4).putInt(1).putInt(height);
    return tiff.putInt(0).array();
  }

  static byte[] tiffCut() {
    byte[] whole = Photos.written(Photos.sheet(200, 100), "tiff");
    return Arrays.copyOf(whole, whole.length / 2);
  }

  static byte[] pdfCut() {
    byte[] whole = Pdfs.ofPages(2);
    return Arrays.copyOf(whole, whole.length / 2);
  }

  static byte[] pdfOfNothing() {
    return text("%PDF-1.7\n%%EOF\n                              ");
  }

  /** A picture to a browser, a page to another. */
  static byte[] jpegAndHtml() {
    return joined(Photos.jpeg(300, 200), html());
  }

  static byte[] pdfAndZip() {
    return joined(Pdfs.ofPages(1), text("PK\5\6"), new byte[18], text("\n%%EOF\n"));
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] png(byte[]... chunks) {
    return joined(
        Arrays.copyOf(Photos.written(new BufferedImage(1, 1, 1), "png"), 8), joined(chunks));
  }

  private static byte[] chunk(String type, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(joined(text(type), data));
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(text(type))
        .put(data)
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] box(String type, byte[] body) {
    return ByteBuffer.allocate(body.length + 8)
        .putInt(body.length + 8)
        .put(text(type))
        .put(body)
        .array();
  }

  private static byte[] packed(byte[] plain) {
    Deflater deflater = new Deflater(9);
    deflater.setInput(plain);
    deflater.finish();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    while (!deflater.finished()) {
      packed.write(some, 0, deflater.deflate(some));
    }
    deflater.end();
    return packed.toByteArray();
  }
}
